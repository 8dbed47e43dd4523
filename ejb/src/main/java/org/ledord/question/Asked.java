package org.ledord.question;

import org.ledord.shared.Language;

/**
 * Somebody a question was put to.
 *
 * @param id stands for them in the question's tokens
 * @param address where they are written to, or null where they cannot be now
 * @param standing whether they are still in the group, or the reform, that they were asked in
 */
public record Asked(long id, long personId, String address, Language language, boolean standing) {
}
