/** Sheets of paper: a page's sheet as a PDF, with the codes that cameras read. Begun for an idea's travel card, which gave it its name. */
package org.ledord.web.card;
