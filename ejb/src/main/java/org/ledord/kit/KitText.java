package org.ledord.kit;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;
import org.ledord.people.ClientData;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/**
 * What a kit says in one language. It may be kept unfinished; only what is finished is published.
 *
 * @param proposed what is proposed
 * @param means what it means for whoever reads
 * @param answering how one answers; until when is the round's to say; of a post where one reads more
 * @param readOut what the manager reads out at the meeting
 * @param filmUrl where a film with captions is, elsewhere; may be empty
 * @param transcript what is said and seen in the film
 */
public record KitText(MatterKey of, Language language, String proposed, String means, String answering, String readOut, String filmUrl, String transcript)
        implements Within {
    /** So much that all three fit one sheet in large letters. */
    public static final int ON_SHEET = 400;
    /** The same of paragraphs, which take more room than their letters. */
    public static final int PARAGRAPHS = 3;
    /** Two minutes aloud. */
    public static final int ALOUD = 2_000;
    private static final int LONGEST_URL = 400;
    private static final int LONGEST_TRANSCRIPT = 20_000;

    public KitText {
        proposed = Typed.words(proposed);
        means = Typed.words(means);
        answering = Typed.words(answering);
        readOut = Typed.words(readOut);
        filmUrl = Typed.words(filmUrl);
        transcript = Typed.words(transcript);
    }

    /** Refuses what has no place on a sheet, all of it at once. */
    void demand() {
        List<RuleViolation> found = new ArrayList<>();
        longer(found, proposed, ON_SHEET, "proposed");
        longer(found, means, ON_SHEET, "means");
        longer(found, answering, ON_SHEET, "answering");
        longer(found, readOut, ALOUD, "read-out");
        longer(found, transcript, LONGEST_TRANSCRIPT, "transcript");
        RuleViolation.note(found, !filmUrl.isEmpty() && (filmUrl.length() > LONGEST_URL || !secure(filmUrl)), new RuleViolation("kit-film").at("film-url"));
        broken(found, proposed, "proposed");
        broken(found, means, "means");
        broken(found, answering, "answering");
        RuleViolation.demandNone(found);
        ClientData.refuse(proposed, means, answering, readOut, transcript);
    }

    /** Refuses what is not finished: a sheet with a gap, or a film that somebody who cannot hear or see it gets nothing of. */
    void demandFinished() {
        List<RuleViolation> found = new ArrayList<>();
        RuleViolation.note(found, proposed.isEmpty(), new RuleViolation("kit-proposed-missing").at("proposed"));
        RuleViolation.note(found, means.isEmpty(), new RuleViolation("kit-means-missing").at("means"));
        RuleViolation.note(found, answering.isEmpty(), new RuleViolation("kit-answering-missing").at("answering"));
        RuleViolation.note(found, readOut.isEmpty(), new RuleViolation("kit-read-out-missing").at("read-out"));
        RuleViolation.note(found, !filmUrl.isEmpty() && transcript.isEmpty(), new RuleViolation("kit-transcript-missing").at("transcript"));
        RuleViolation.demandNone(found);
    }

    private static void longer(List<RuleViolation> found, String words, int most, String field) {
        RuleViolation.note(found, words.length() > most, new RuleViolation("text-too-long", most).at(field));
    }

    private static void broken(List<RuleViolation> found, String words, String field) {
        RuleViolation.note(found, words.split("\\R").length > 2 * PARAGRAPHS - 1, new RuleViolation("kit-paragraphs", PARAGRAPHS).at(field));
    }

    private static boolean secure(String url) {
        try {
            URI address = URI.create(url);
            return "https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    @Override
    public About about() {
        return of;
    }
}
