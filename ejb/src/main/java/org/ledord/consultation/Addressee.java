package org.ledord.consultation;

import org.ledord.shared.Language;

/**
 * Somebody who is asked, under the membership we ask them by.
 *
 * @param address a verified address that takes mail, or null: then there is no letter, and the page or paper is left
 * @param groupName the group's name in the person's own language
 * @param mailbox whether it is a unit's shared mailbox, which no one person answers from
 */
public record Addressee(long personId, long membershipId, String language, String address, String function, String organisation,
        long groupId, String groupName, boolean mailbox) {
    /** The language that the person is written to in. */
    public Language speaks() {
        return Language.of(language).orElse(Language.sv);
    }

    /** Whether the person speaks for an organisation, and so answers in formal positions. */
    public boolean formal() {
        return organisation != null || "UNION_REPRESENTATIVE".equals(function) || "SAFETY_REPRESENTATIVE".equals(function);
    }

    /** Whether the questions are taken to a workplace meeting: by who manages the unit, or by those who read its mail. */
    public boolean workplace() {
        return mailbox || organisation == null && "UNIT_MANAGER".equals(function);
    }
}
