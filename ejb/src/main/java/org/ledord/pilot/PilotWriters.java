package org.ledord.pilot;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.matter.MatterKey;

/** The lead or a coordinator chooses who writes a pilot's diary by mail. */
@Stateless
@PermitAll
public class PilotWriters {
    @Inject
    private Pilots pilots;

    @Inject
    private DiaryWriters writers;

    @Inject
    private DiaryLetters letters;

    @Inject
    private CurrentActor actor;

    /** Those who write, and with them those of this unit who could be asked. @param unit its slug, or null for none */
    @May(value = "pilot.writers", trace = Trace.READS)
    public List<WriterRow> of(MatterKey pilot, String unit) {
        return writers.of(pilots.seenId(pilot), unit == null ? "" : unit);
    }

    /** The same with the units whose people can be asked. */
    @May(value = "pilot.writers", trace = Trace.READS)
    public WriterRow.Choices choices(MatterKey key, String unit) {
        long pilot = pilots.seenId(key);
        return new WriterRow.Choices(writers.units(pilot), writers.of(pilot, unit == null ? "" : unit));
    }

    /**
     * Asks those who are chosen, each by a letter, and lets those go who were shown and are not chosen.
     *
     * @param shown who stood there to choose among; nobody else is let go
     * @return how many were written to
     */
    @May("pilot.writers")
    public int choose(MatterKey key, Collection<UUID> shown, Collection<UUID> chosen) {
        Pilot pilot = pilots.seen(key);
        pilot.demandRunning();
        Set<UUID> gone = shown.stream().filter(one -> !chosen.contains(one)).collect(Collectors.toSet());
        writers.end(pilot, gone);
        return letters.post(writers.ask(pilot, chosen, actor.personId()));
    }
}
