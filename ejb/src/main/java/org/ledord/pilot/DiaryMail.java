package org.ledord.pilot;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Refused;

/** Those who were asked to write a pilot's diary by mail write it: often people of the unit who never sign in. */
@Stateless
@PermitAll
public class DiaryMail {
    @Inject
    private Pilots pilots;

    @Inject
    private DiaryWriters writers;

    @Inject
    private DiaryEntries entries;

    @Inject
    private CurrentActor actor;

    /** Why a mail with these words cannot stand in the diary, as the holding pen says it; empty where it can. */
    @May(value = "pilot.tell", trace = Trace.READS)
    public Optional<String> refusal(MatterKey pilot, String text) {
        if (!writers.writes(pilots.of(pilot), actor.personId())) {
            return Optional.of("diary-left");
        }
        return DiaryWords.of(text).text().length() > DiaryEntry.LONGEST ? Optional.of("diary-long") : Optional.empty();
    }

    /** Writes it down as of the day that the mail came. */
    @May("pilot.tell")
    public MailedEntry.Kept write(MatterKey key, MailedEntry mailed) {
        Pilot pilot = pilots.of(key);
        if (!writers.writes(pilot, actor.personId())) {
            throw new Refused("pilot.tell");
        }
        DiaryWords words = DiaryWords.of(mailed.text());
        int number = entries.add(pilot, new DiaryEntry(words.kind(), LocalDate.ofInstant(mailed.received(), pilots.zone(key)), words.text(), mailed.language(),
                actor.personId(), mailed.rawMailId()));
        return new MailedEntry.Kept(number, words.kind(), words.text());
    }

    /** Takes back what they wrote last by mail; gives its words, and nothing where there is none. */
    @May("pilot.tell")
    public Optional<String> takeBack(MatterKey pilot) {
        return entries.takeBackLast(pilots.of(pilot), actor.personId());
    }

    /** They write by mail no more, as they asked. */
    @May("pilot.tell")
    public void end(MatterKey pilot) {
        writers.end(pilots.of(pilot), actor.personId());
    }
}
