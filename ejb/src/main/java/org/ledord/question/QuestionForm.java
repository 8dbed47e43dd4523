package org.ledord.question;

import java.util.List;
import java.util.UUID;

/**
 * Whom a question about a proposal can be put to.
 *
 * @param title the proposal's
 * @param groups specialist groups with somebody in them who can be written to, by number
 */
public record QuestionForm(String title, List<Group> groups) {
    /** A specialist group. */
    public record Group(int number, String name) {
    }

    /** Somebody who can be written to, by a membership of today. */
    public record To(Long groupId, int groupNumber, long membershipId, long personId, UUID publicId, String name, String title) {
    }
}
