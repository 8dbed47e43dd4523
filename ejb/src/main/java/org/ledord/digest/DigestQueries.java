package org.ledord.digest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.ledord.access.May;
import org.ledord.matter.ReformKey;
import org.ledord.reform.ReformFacts;
import org.ledord.reform.Reforms;

/** What the lead sees before and after sending. */
@Stateless
@PermitAll
public class DigestQueries {
    @Inject
    private DigestRuns runs;

    @Inject
    private DigestLetters letters;

    @Inject
    private Reforms reforms;

    @Inject
    private Clock clock;

    /** The next digest as it stands: its words, its readers, and the runs that were. */
    @May("digest.preview")
    public DigestPreview preview(ReformKey key) {
        ReformFacts reform = reforms.facts(key);
        List<DigestEvent> events = runs.events(reform.id(), runs.toldUntil(reform.id()), clock.instant());
        List<RunRow> before = runs.runs(reform.id());
        List<Follower> followers = runs.followers(reform.id());
        if (events.isEmpty()) {
            return new DigestPreview("", "", events, followers, before);
        }
        return new DigestPreview(letters.subject(reform, events, List.of(), reform.language()),
                letters.body(reform, events, List.of(), List.of(), reform.language()).plain(), events, followers, before);
    }
}
