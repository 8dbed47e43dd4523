package org.ledord.digest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.mail.Letter;
import org.ledord.mail.Outbox;
import org.ledord.mail.Purpose;
import org.ledord.mail.Stream;
import org.ledord.mail.Tokens;
import org.ledord.matter.ReformKey;
import org.ledord.reform.ReformFacts;
import org.ledord.reform.Reforms;
import org.ledord.shared.Language;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Settings;

/** Sends the digest: a run is begun by the lead, and its letters are written by a job, some at a time. */
@Stateless
@PermitAll
public class DigestSending {
    private static final int SOME = 100;

    @Inject
    private DigestRuns runs;

    @Inject
    private DigestLetters letters;

    @Inject
    private Reforms reforms;

    @Inject
    private Outbox outbox;

    @Inject
    private Tokens tokens;

    @Inject
    private PortalTexts texts;

    @Inject
    private Settings settings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * Begins a run of all that has happened since the last one. Calling it twice for the same news begins one run.
     *
     * @return how many it goes to
     */
    @May("digest.send")
    public int send(ReformKey key) {
        ReformFacts reform = reforms.facts(key);
        Instant since = runs.toldUntil(reform.id());
        Instant until = clock.instant();
        runs.followMembers(reform.id());
        if (runs.events(reform.id(), since, until).isEmpty()) {
            throw new RuleViolation("digest-has-no-news");
        }
        long run = runs.begin(reform.id(), "since " + since, since, until, actor.get().personId())
                .orElseThrow(() -> new RuleViolation("digest-already-sent"));
        return runs.address(run, reform.id());
    }

    /** Writes the letters of up to a hundred recipients that wait; true while there are more. */
    @May(value = "mail.work", trace = Trace.ROWS_OF_ITS_OWN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean compose() {
        for (RunRow run : runs.unfinished()) {
            List<Follower> taken = runs.take(run.id(), SOME);
            ReformFacts reform = reforms.facts(run.reformId());
            List<DigestEvent> events = runs.events(run.reformId(), run.since(), run.until());
            for (Follower follower : taken) {
                runs.mark(follower.recipientId(), write(run, reform, events, follower) ? "QUEUED" : "EMPTY");
            }
            if (!taken.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean write(RunRow run, ReformFacts reform, List<DigestEvent> events, Follower follower) {
        Language language = Language.valueOf(follower.language());
        List<OpenInvitation> waiting = follower.personId() == null ? List.of() : runs.invitations(reform.id(), follower.personId());
        if (events.isEmpty() && waiting.isEmpty()) {
            return false;
        }
        List<String> links = new ArrayList<>();
        for (OpenInvitation round : waiting) {
            links.add(settings.publicUrl() + "/" + language + "/answer/" + tokens.issue(Purpose.ANSWER, round.invitationId(), round.generation(),
                    follower.personId(), round.matterId(), round.invitationId(), null));
        }
        String reply = tokens.issue(Purpose.DIGEST, follower.recipientId(), 1, follower.personId(), null, null, null);
        String end = tokens.issue(Purpose.UNSUBSCRIBE, follower.subscriptionId(), 1, follower.personId(), null, null, null);
        outbox.post(new Letter("digest/" + run.id() + "/" + follower.recipientId(), Stream.DIGEST, reform.id(), null, follower.personId(),
                follower.address(), language, letters.subject(reform, events, waiting, language),
                letters.body(reform, events, waiting, links, language)
                        .small(texts.in(language).say("mail.digest.end-it") + " " + settings.publicUrl() + "/" + language + "/unsubscribe/" + end),
                reply, null, end));
        return true;
    }
}
