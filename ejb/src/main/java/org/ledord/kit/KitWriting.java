package org.ledord.kit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.ledord.access.May;
import org.ledord.attachment.Upload;
import org.ledord.attachment.Uploads;
import org.ledord.matter.MatterKey;
import org.ledord.people.ClientData;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/** The lead writes what a round or a post says to workplaces, one language at a time, and lets everybody read it. */
@Stateless
@PermitAll
public class KitWriting {
    @Inject
    private Kits kits;

    @Inject
    private Uploads uploads;

    @Inject
    private Clock clock;

    /**
     * Keeps the text, finished or not.
     *
     * @param seen the revision that was read before it was written
     */
    @May("kit.write")
    public void write(KitText text, int seen) {
        long matter = kits.of(text.of()).matterId();
        kits.find(matter, text.language()).ifPresentOrElse(sheet -> sheet.write(text, seen), () -> kits.add(new KitSheet(matter, text)));
    }

    /** Lets everybody read it. */
    @May("kit.write")
    public void publish(MatterKey of, Language language) {
        kits.get(kits.of(of).matterId(), language).publish(clock.instant());
    }

    /** Takes it back. */
    @May("kit.write")
    public void withdraw(MatterKey of, Language language) {
        kits.get(kits.of(of).matterId(), language).withdraw();
    }

    /**
     * Shows a film of one's own beside the words, in place of one that was there.
     *
     * @param captions a file that says what is said in it, and when: WebVTT or SRT
     */
    @May("kit.write")
    public void film(MatterKey of, Language language, Upload film, Upload captions) {
        KitSubject subject = kits.of(of);
        KitSheet sheet = kits.get(subject.matterId(), language);
        List<RuleViolation> found = new ArrayList<>();
        RuleViolation.note(found, film == null, new RuleViolation("film-missing").at("film"));
        if (film != null) {
            uploads.filmLacks(film).ifPresent(found::add);
        }
        Captions said = captions == null ? null : Captions.of(captions.content()).orElse(null);
        RuleViolation.note(found, said == null, new RuleViolation(captions == null ? "captions-missing" : "captions-kind").at("captions"));
        RuleViolation.demandNone(found);
        ClientData.refuse(said.text());
        sheet.shows(uploads.keepFilm(film, subject.reformId()), said);
    }

    /** Shows none any more. Its file is kept and opened by nobody. */
    @May("kit.write")
    public void noFilm(MatterKey of, Language language) {
        kits.get(kits.of(of).matterId(), language).shows(null, null);
    }
}
