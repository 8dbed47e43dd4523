package org.ledord.reading;

import java.util.List;

/**
 * A message as it was read.
 *
 * @param kind        what sort of message it is
 * @param headers     the headers the intake needs
 * @param bounce      what a bounce says, or null
 * @param rsvp        the answer to a calendar invitation, or null
 * @param kept        everything the person wrote, in its order, without quotes, signature and footers
 * @param cut         what was taken away, in its order
 * @param answers     what was written to each question, in the order of the questions, one for each question
 * @param generalText what was written to no question; empty when every word belongs to one
 * @param places      what is kept, cut apart by the matters under whose anchors it stands; one without reference where the letter has no such anchors
 * @param closing     a greeting and name under the answers ("Mvh Anna"), part of kept but of no answer
 * @param language    sv, nb, fi, en or another code, guessed from the words; empty when it cannot be told
 * @param signs       what in the kept text decides how the letter is handled
 * @param attachments files that came with it
 * @param trouble     what was repaired or left out while reading, in plain English
 */
public record ReadLetter(LetterClass kind, LetterHeaders headers, BounceReport bounce, CalendarReply rsvp,
        String kept, List<CutPiece> cut, List<ReadAnswer> answers, String generalText, List<PlacedText> places, String closing,
        String language, LetterSigns signs, List<Attachment> attachments, List<String> trouble) {

    /** Copies the lists. */
    public ReadLetter {
        cut = List.copyOf(cut);
        answers = List.copyOf(answers);
        places = List.copyOf(places);
        attachments = List.copyOf(attachments);
        trouble = List.copyOf(trouble);
    }
}
