package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ledord.idea.IdeaStanding;
import org.ledord.mail.Purpose;
import org.ledord.mail.Token;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.reading.LetterClass;
import org.ledord.reading.LetterHeaders;
import org.ledord.reading.PlacedText;
import org.ledord.reading.ReadLetter;
import org.ledord.shared.Language;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/**
 * Answers the question how far a matter has come by itself, where a mail asks nothing else and comes from somebody whom we
 * know: what everyone may see, to their registered address. It is taken down as an input that has its answer, and is never an
 * answer to a round.
 */
@ApplicationScoped
class StatusAnswering {
    /** A picture below a signature is smaller than this, in bytes; what is larger, or no picture, is something to look at. */
    private static final int LOGO = 50_000;
    /** So many in a day from one address; what comes without our token, where anybody may have written, once for each matter. */
    private static final int MOST_A_DAY = 20;
    private static final String ASKED = "asked where we are";

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private RawMails mails;

    @Inject
    private Owners owners;

    @Inject
    private AskedMatters matters;

    @Inject
    private Whereabouts whereabouts;

    @Inject
    private Inputs inputs;

    @Inject
    private StatusLetters statuses;

    @Inject
    private IdeaStanding ideas;

    @Inject
    private Clock clock;

    /**
     * A question that is answered by itself.
     *
     * @param known what is told, or null where nothing is public or enough has been told today: then it waits for the project lead
     * @param idea whether it is told instead how far their idea has come
     */
    record Asked(Owners.Owner by, AskedMatters.Matter matter, Whereabouts.Known known, Language language, boolean idea) {
        boolean answerable() {
            return known != null || idea;
        }
    }

    /** The question of this mail, where it is one and we may answer whoever asks; empty where it goes the way of all mail. */
    Optional<Asked> in(Arrived mail) {
        String said = said(mail.letter());
        if (!StatusQuestion.among(said) || !readable(mail.letter()) || mail.from().isEmpty() || mail.verdict() == SenderCheck.Verdict.FAIL || holdsFiles(mail.letter())) {
            return Optional.empty();
        }
        Token token = mail.token();
        Optional<Owners.Owner> by = token == null ? owners.at(mail.from())
                : ours(token) && mail.own() ? owners.of(token) : Optional.empty();
        return by.flatMap(owner -> matters.of(mail, said, owner).flatMap(matter -> asked(mail, said, owner, matter)));
    }

    private Optional<Asked> asked(Arrived mail, String said, Owners.Owner by, AskedMatters.Matter matter) {
        String names = mail.letter().headers().from().name() + " " + owners.name(by);
        return StatusQuestion.alone(said, matter.title(), names).flatMap(question -> {
            Language language = question.language().orElse(by.language());
            boolean enough = told(by, matter, mail.token() != null || mail.verdict() == SenderCheck.Verdict.PASS);
            boolean idea = mail.token() != null && mail.token().purpose() == Purpose.IDEA && matter.kind() == MatterKind.IDEA;
            Optional<MatterKey> way = idea ? ideas.proposal(matter.id()) : Optional.of(matter.key());
            Whereabouts.Known known = enough ? null : way.flatMap(key -> whereabouts.of(key, language)).orElse(null);
            Asked asked = new Asked(by, matter, known, language, idea && !enough && known == null);
            boolean lead = mail.token() != null && mail.token().good(clock.instant());
            return asked.answerable() || lead ? Optional.of(asked) : Optional.empty();
        });
    }

    /** Tells it; gives false where the project lead has to. */
    boolean answer(Arrived mail, Asked asked) {
        if (!asked.answerable()) {
            return false;
        }
        AskedMatters.Matter matter = asked.matter();
        writes.change("update raw_mail set reform_id = :reform, matter_id = :matter where id = :id", Map.of("reform", matter.reformId(), "matter", matter.id(), "id", mail.id()));
        String told = asked.idea() ? ideas.tell(matter.id(), StatusLetters.CAUSE + mail.id(), mail.messageId()) : statuses.post(mail, asked);
        int number = inputs.add(new NewInput(matter.reformId(), matter.id(), mail.id(), asked.by().personId(), mail.from(), said(mail.letter()), mail.fetchedAt(), false));
        inputs.answered(matter.reformId(), number, told, clock.instant());
        mails.end(mail.id(), "INPUT", ASKED, asked.by().personId());
        return true;
    }

    /** What somebody wrote, without greeting and closing; an empty mail says what its subject says. */
    private static String said(ReadLetter letter) {
        String written = letter.places().stream().map(PlacedText::text).collect(Collectors.joining("\n")).strip();
        return written.isEmpty() && letter.kept().isBlank() ? StatusQuestion.typed(letter.headers().subject()) : written;
    }

    /** A person's letter; one without any words is only known by what it is not (MAIL.md, I5). */
    private static boolean readable(ReadLetter letter) {
        LetterHeaders headers = letter.headers();
        return letter.kind() == LetterClass.REPLY
                || letter.kind() == LetterClass.OTHER && letter.kept().isBlank() && letter.attachments().isEmpty() && headers.loops().isEmpty() && headers.received() <= 100;
    }

    private static boolean holdsFiles(ReadLetter letter) {
        return letter.attachments().stream().anyMatch(file -> !file.declaredType().startsWith("image/") || file.content().length > LOGO);
    }

    /** Whether it stands for a letter about a matter; it may have expired: that is when one asks. */
    private static boolean ours(Token token) {
        return token.revokedAt() == null && switch (token.purpose()) {
            case ANSWER, RECEIPT, REPLIES, DIGEST, IDEA -> true;
            default -> false;
        };
    }

    private boolean told(Owners.Owner by, AskedMatters.Matter matter, boolean proven) {
        long told = reads.count("""
                select count(*) from outbox where starts_with(dedupe_key, :cause) and to_address = :to and created_at > :since
                   and (:proven or matter_id = :matter)""", Parameters.of("cause", StatusLetters.CAUSE, "to", by.address(),
                "since", clock.instant().minus(Duration.ofDays(1)), "proven", proven, "matter", matter.id()));
        return told >= (proven ? MOST_A_DAY : 1);
    }
}
