/** An idea's travel card on paper: the code that a camera reads, and the PDF made of the card's page. */
package org.ledord.web.card;
