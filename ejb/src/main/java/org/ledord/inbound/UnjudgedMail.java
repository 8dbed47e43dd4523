package org.ledord.inbound;

/**
 * A stored mail that waits to be judged.
 *
 * @param lane the same for all mails of one sender, see {@link Lanes}
 */
public record UnjudgedMail(long id, long lane) {
}
