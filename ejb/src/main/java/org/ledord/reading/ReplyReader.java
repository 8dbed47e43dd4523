package org.ledord.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a raw message. Has no state; one instance serves any number of threads. */
public final class ReplyReader {

    /**
     * Reads one message.
     *
     * @param raw  the message as it came, headers and all
     * @param sent what the portal sent and this answers, or null when that is not known; the reader then
     *             learns the questions from the quoted text
     * @return what was understood; never null, and this method never throws
     */
    public ReadLetter read(byte[] raw, Sent sent) {
        return readReply(raw, headers -> sent);
    }

    /** The telephone numbers in these words, which had better be masked before they are published (MAIL.md, I10). */
    public static List<String> phoneNumbers(String words) {
        return words == null ? List.of() : SignReader.phones(words);
    }

    /** Reads the headers alone, as they are read of the whole message. */
    public LetterHeaders readHeaders(byte[] raw) {
        return HeaderReader.read(RawReader.read(RawReader.head(raw)));
    }

    /**
     * Reads one message whose headers say what it answers, in one pass over its bytes.
     *
     * @param raw   the message as it came, headers and all
     * @param asked finds what the portal sent by the message's headers, or null when it does not know; called once, before
     *              the body is read. What it throws comes out of here; the reader itself throws nothing
     * @return what was understood; never null
     */
    public ReadLetter readReply(byte[] raw, Function<LetterHeaders, Sent> asked) {
        RawLetter message = RawReader.read(raw);
        LetterHeaders headers = HeaderReader.read(message);
        Sent sent = asked.apply(headers);
        List<String> trouble = new ArrayList<>(message.trouble);
        Classifier classifier = new Classifier(message, headers);
        LetterClass kind = classifier.byStructure();
        Body body = new Body(message);
        trouble.addAll(body.trouble());
        Letter letter = new Letter(new ArrayList<>(body.lines()), headers, sent, trouble);
        List<Attachment> attachments = body.attachments();
        LetterSigns signs = SignReader.read(letter.kept, letter.closing, headers.subject());
        if (kind == null) {
            kind = classifier.byWords(signs, letter.kept, letter.quotes(), body.hasText() || !attachments.isEmpty());
        }
        boolean mayAnswer = kind == LetterClass.REPLY;
        String language = Languages.guess(letter.kept, letter.quoted, headers.subject(), sent == null ? "" : sent.language());
        return new ReadLetter(kind, headers, classifier.bounce, classifier.rsvp, letter.kept, letter.cut,
                mayAnswer ? letter.answers : List.of(), mayAnswer ? letter.general : "", letter.places, letter.closing, language, signs,
                attachments, trouble);
    }
}
