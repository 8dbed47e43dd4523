package org.ledord.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ledord.mail.Letter;
import org.ledord.mail.Outbox;
import org.ledord.mail.Purpose;
import org.ledord.mail.Stream;
import org.ledord.mail.Tokens;
import org.ledord.reform.ReformFacts;
import org.ledord.reform.Reforms;
import org.ledord.shared.Language;
import org.ledord.shared.Settings;

/**
 * Writes the letters of some recipients of a run: to each what they have not been told, with their own rounds and links. What is
 * asked of the database is asked for all of them at once.
 */
@ApplicationScoped
class DigestHundred {
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
    private Settings settings;

    /** Somebody who has something to be told. */
    private record Told(Follower follower, List<DigestEvent> events, List<OpenInvitation> waiting) {
    }

    void write(UnfinishedRun run, List<Follower> followers) {
        ReformFacts reform = reforms.facts(run.reformId());
        List<Told> told = told(run, followers);
        outbox.post(letters(run, reform, told));
        List<Long> written = told.stream().map(one -> one.follower().recipientId()).toList();
        runs.mark(written, "QUEUED");
        runs.mark(followers.stream().map(Follower::recipientId).filter(id -> !written.contains(id)).toList(), "EMPTY");
    }

    /** A round that waits is no news: its own letters remind of it. */
    private List<Told> told(UnfinishedRun run, List<Follower> followers) {
        List<DigestEvent> events = runs.events(run.reformId(), followers.stream().map(Follower::since).min(Comparator.naturalOrder()).orElse(run.since()), run.until());
        Map<String, List<DigestEvent>> in = followers.stream().map(Follower::language).distinct().collect(Collectors.toMap(one -> one, one -> DigestEvent.in(one, events)));
        List<Follower> those = followers.stream().filter(one -> !one.left() && !one.untold(events).isEmpty()).toList();
        Map<Long, List<OpenInvitation>> waiting = runs.invitations(run.reformId(), those.stream().map(Follower::personId).filter(Objects::nonNull).toList());
        return those.stream().map(one -> new Told(one, one.untold(in.get(one.language())), one.personId() == null ? List.of() : waiting.getOrDefault(one.personId(), List.of()))).toList();
    }

    private List<Letter> letters(UnfinishedRun run, ReformFacts reform, List<Told> told) {
        Iterator<String> issued = tokens.issue(told.stream().flatMap(DigestHundred::wanted).toList()).iterator();
        List<Letter> written = new ArrayList<>();
        for (Told one : told) {
            Follower to = one.follower();
            Language language = Language.valueOf(to.language());
            String reply = issued.next();
            String rhythm = issued.next();
            String end = issued.next();
            List<String> links = one.waiting().stream().map(round -> settings.publicUrl() + "/" + language + "/answer/" + issued.next()).toList();
            written.add(new Letter("digest/" + run.id() + "/" + to.recipientId(), Stream.DIGEST, reform.id(), null, to.personId(), to.address(), language,
                    letters.subject(reform, one.events(), language),
                    letters.body(reform, one.events(), one.waiting(), links, language, new DigestLetters.Ways(to.rhythm(), rhythm, end)), reply, null, end));
        }
        return written;
    }

    private static java.util.stream.Stream<Tokens.Wanted> wanted(Told one) {
        Follower to = one.follower();
        return java.util.stream.Stream.concat(
                java.util.stream.Stream.of(new Tokens.Wanted(Purpose.DIGEST, to.recipientId(), 1, to.personId(), null, null, null),
                        new Tokens.Wanted(Purpose.RHYTHM, to.subscriptionId(), 1, to.personId(), null, null, null),
                        new Tokens.Wanted(Purpose.UNSUBSCRIBE, to.subscriptionId(), 1, to.personId(), null, null, null)),
                one.waiting().stream().map(round -> new Tokens.Wanted(Purpose.ANSWER, round.invitationId(), round.generation(), to.personId(),
                        round.matterId(), round.invitationId(), null)));
    }
}
