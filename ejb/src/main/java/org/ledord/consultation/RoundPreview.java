package org.ledord.consultation;

import java.util.List;

/**
 * What opening a round would do.
 *
 * @param letters how many get a letter
 * @param withoutMail how many members have no verified address: in an anonymous round they cannot answer, in any other on the page or on paper
 * @param samples one letter of each wording that is sent
 */
public record RoundPreview(int letters, int withoutMail, String subject, List<Sample> samples) {
    /**
     * A letter as somebody gets it.
     *
     * @param group whose members get it so, where groups are asked different things; null where all are asked the same
     * @param formal whether it asks in the words of those who speak for an organisation: tillstyrker, avstyrker
     */
    public record Sample(boolean formal, String group, String text) {
    }
}
