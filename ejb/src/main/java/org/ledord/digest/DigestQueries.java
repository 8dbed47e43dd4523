package org.ledord.digest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.ledord.access.May;
import org.ledord.matter.ReformKey;
import org.ledord.reform.ReformFacts;
import org.ledord.reform.Reforms;
import org.ledord.subscription.Rhythm;

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

    /**
     * The next digest as it stands, in the reform's own language: all that it says to anybody of this rhythm, and its readers.
     *
     * @param wanted the rhythm whose digest is read; null for the first that somebody has
     */
    @May("digest.preview")
    public DigestPreview preview(ReformKey key, Rhythm wanted) {
        ReformFacts reform = reforms.facts(key);
        Instant now = clock.instant();
        List<Reader> readers = runs.readers(reform.id());
        Instant earliest = readers.stream().map(Reader::toldUntil).min(Comparator.naturalOrder()).orElse(now);
        List<DigestEvent> all = DigestEvent.in(reform.language().name(), runs.events(reform.id(), earliest, now));
        Rhythm rhythm = wanted != null ? wanted : readers.stream().map(Reader::rhythm).min(Comparator.naturalOrder()).orElse(Rhythm.USUAL);
        List<DigestEvent> events = all.stream().filter(event -> readers.stream().anyMatch(reader -> reader.rhythm() == rhythm && isNew(event, reader))).toList();
        int callable = (int) readers.stream().filter(reader -> RunKind.CALLED.reaches().contains(reader.rhythm())
                && all.stream().anyMatch(event -> isNew(event, reader))).count();
        return new DigestPreview(rhythm, events.isEmpty() ? "" : letters.subject(reform, events, reform.language()),
                events.isEmpty() ? "" : letters.body(reform, events, List.of(), List.of(), reform.language(), null).plain(), callable, readers,
                RunKind.DAILY.next(now, reform.zone()), RunKind.WEEKLY.next(now, reform.zone()));
    }

    private static boolean isNew(DigestEvent event, Reader to) {
        return event.changedAt().isAfter(to.toldUntil());
    }

    /** A page of the runs that were, newest first, and how far each has come. */
    @May("digest.preview")
    public List<RunRow> runs(ReformKey key, int page, int size) {
        return runs.runs(key, page, size);
    }
}
