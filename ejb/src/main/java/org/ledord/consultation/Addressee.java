package org.ledord.consultation;

import org.ledord.shared.Language;

/**
 * Somebody who is asked, under the membership we ask them by.
 *
 * @param address a verified address that takes mail, or null: then there is no letter, and the page or paper is left
 * @param groupName the group's name in the person's own language
 */
public record Addressee(long personId, long membershipId, String language, String address, String function, String organisation,
        long groupId, String groupName) {
    /** The language that the person is written to in. */
    public Language speaks() {
        return Language.of(language).orElse(Language.sv);
    }

    /** Whether the person speaks for an organisation, and so answers in formal positions. */
    public boolean formal() {
        return organisation != null || "UNION_REPRESENTATIVE".equals(function) || "SAFETY_REPRESENTATIVE".equals(function);
    }

    /** Whether the person takes the questions to a workplace meeting. */
    public boolean manages() {
        return organisation == null && "UNIT_MANAGER".equals(function);
    }
}
