/**
 * Answers to rounds, whichever way they come: by mail, link, page or paper they take one path.
 *
 * <p>Invariants: one answer per invitation; each change is a new version and the earlier ones stay on record; a
 * correction replaces only the questions it names; the moment our portal received it decides whether it is late; every
 * version gets a receipt, in the same transaction, to the registered address; nothing that was written is ever cut away
 * here. A mailed link never shows earlier answers, the receipt's own link does.
 *
 * <p>Used by {@code reply} (points hang on items) and by what takes in mail; reads rounds through
 * {@link org.ledord.consultation.Rounds}.
 */
package org.ledord.answer;
