/**
 * The reply reader: turns one raw message into what a person wrote, question by question.
 *
 * <p>A pure library: no container, no database, no clock, no network. It is used by the intake of mail
 * and by the command {@code config/bin/ledord-mail}, so that a clerk and the portal see the same reading.
 *
 * <p>Invariants:
 * <ul>
 * <li>Nothing that was typed is lost: every line of the body is either in {@link ReadLetter#kept()} or in
 * {@link ReadLetter#cut()}, and kept is never empty while text stands outside quotes.</li>
 * <li>An answer is filed under a question only when the letter names it or stands under it. Everything else
 * is {@link ReadLetter#generalText()}; with exactly one question it is that question's.</li>
 * <li>Any bytes give a {@link ReadLetter}; {@link ReplyReader#read} never throws.</li>
 * <li>Time grows linearly with the size of the message: no regular expression here can backtrack over
 * more than one bounded line, and every look ahead has a bound.</li>
 * </ul>
 */
package org.ledord.reading;
