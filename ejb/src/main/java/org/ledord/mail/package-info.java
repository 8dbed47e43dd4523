/**
 * Letters out. A feature writes a {@link org.ledord.mail.Letter} to the {@link org.ledord.mail.Outbox} in the transaction
 * of its own change; the postman sends rows, and nothing else sends. A letter has one recipient, one cause and one
 * Message-ID, the same on every try. {@link org.ledord.mail.Tokens} makes and recognises the tokens that answers come
 * back with. What came back is counted by {@link org.ledord.mail.ReturnedLetters}, and an address that does not work is
 * written to no more ({@link org.ledord.mail.StoppedAddresses}). Rules D1–D16 of MAIL.md are held here.
 */
package org.ledord.mail;
