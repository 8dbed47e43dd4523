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

    /** The next digest as it stands, in the reform's own language: its words and its readers. */
    @May("digest.preview")
    public DigestPreview preview(ReformKey key) {
        ReformFacts reform = reforms.facts(key);
        List<DigestEvent> events = runs.untold(reform.id(), clock.instant());
        List<Reader> readers = runs.readers(reform.id());
        if (events.isEmpty()) {
            return new DigestPreview("", "", events, readers);
        }
        return new DigestPreview(letters.subject(reform, events, List.of(), reform.language()),
                letters.body(reform, events, List.of(), List.of(), reform.language()).plain(), events, readers);
    }

    /** A page of the runs that were, newest first, and how far each has come. */
    @May("digest.preview")
    public List<RunRow> runs(ReformKey key, int page, int size) {
        return runs.runs(key, page, size);
    }
}
