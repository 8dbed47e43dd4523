package org.ledord.consultation;

import java.util.List;
import java.util.Map;
import org.ledord.shared.Language;

/**
 * What stands in every letter of a round, whoever it goes to.
 *
 * @param reformTitles the reform's title in the languages it has one in
 * @param threshold how many must answer before anything of an anonymous round is shown; null where one answers under one's name
 * @param proposals number and title of each proposal asked about
 */
record RoundPaper(long reformId, Long matterId, String slug, String municipality, String jurisdiction, Map<Language, String> reformTitles,
        String contact, String owner, String contactAddress, int number, String title, String intro, Language language,
        Deadline deadline, int correctionDays, Integer threshold, List<AskedQuestion> questions, List<AboutProposal> proposals) {
    /** A proposal that the round asks about. */
    public record AboutProposal(int number, String title) {
    }

    /** The same with the questions that are put to this group. */
    RoundPaper to(long group) {
        return new RoundPaper(reformId, matterId, slug, municipality, jurisdiction, reformTitles, contact, owner, contactAddress, number, title, intro, language,
                deadline, correctionDays, threshold, questions.stream().filter(question -> question.asks(group)).toList(), proposals);
    }

    /** Whether it is answered under one's name, and so by mail. */
    boolean named() {
        return threshold == null;
    }

    /** What the round goes by in subject lines. */
    String reference() {
        return "R" + number;
    }
}
