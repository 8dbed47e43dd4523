/** Answering a round: what the page behind a mailed link and the page in the workspace have in common. */
package org.ledord.web.answer;
