package org.ledord.answer;

import java.time.LocalDate;
import java.util.List;
import org.ledord.consultation.AskedQuestion;
import org.ledord.shared.Language;

/**
 * A letter on paper to somebody who is asked in a round and has no mail.
 *
 * @param title what the round is called
 * @param closesOn its last day, in the reform's zone
 * @param organisation whom they speak for, or null
 * @param code the short code that leads to their form
 * @param link where the form is
 * @param questions those that their group is asked
 */
public record PaperLetter(String title, Language language, LocalDate closesOn, String name, String groupName, String organisation, String code, String link, List<AskedQuestion> questions) {
}
