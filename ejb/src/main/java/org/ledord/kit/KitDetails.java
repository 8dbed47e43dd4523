package org.ledord.kit;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Language;

/** A kit as the lead sees it. */
public record KitDetails(MatterKey of, Head head, List<Sheet> sheets, List<Place> places, List<Line> lines) {
    /** What it is of. */
    public record Head(String title, Language language, KitState state, LocalDate closesOn) {
    }

    /** It in one language. @param film the name of the film of one's own that it shows, or null */
    public record Sheet(Language language, String proposed, String means, String answering, String readOut, String filmUrl, String transcript, String film, int filmBytes, Instant publishedAt, int revision) {
        /** How long its words and sentences are, of the three texts on the sheet; nothing where that would say nothing. */
        public OptionalInt lix() {
            return Lix.of(proposed + "\n\n" + means + "\n\n" + answering, language);
        }
    }

    /**
     * Where a poster hangs.
     *
     * @param unit the name of the unit that works there, or null
     * @param word what its code leads by
     * @param scans how often it was scanned in all
     * @param week how often in the last seven days, today included
     */
    public record Place(int number, String name, String unit, String word, int scans, int week, LocalDate last) {
    }

    /**
     * How far it came in one unit.
     *
     * @param reached whether somebody manages it whom mail reaches
     * @param shownOn the day that was told, or null
     * @param answered whether the workplace has answered together; never what
     */
    public record Line(String slug, String name, boolean reached, Instant sentAt, Instant remindedAt, LocalDate shownOn, Integer present, boolean answered) implements Serializable {
        public boolean sent() {
            return sentAt != null;
        }

        public boolean shown() {
            return shownOn != null;
        }
    }

    /** How many units have got it or told that they showed it. */
    public long sent() {
        return lines.stream().filter(line -> line.sent() || line.shown()).count();
    }

    public long shown() {
        return lines.stream().filter(Line::shown).count();
    }

    public long answered() {
        return lines.stream().filter(Line::answered).count();
    }

    /** How many could still get it. */
    public long unsent() {
        return lines.stream().filter(line -> line.reached() && !line.sent()).count();
    }

    /** How many have it and have not told. */
    public long silent() {
        return lines.stream().filter(line -> line.sent() && !line.shown()).count();
    }

    /** The sheet in this language. */
    public Optional<Sheet> sheet(Language language) {
        return sheets.stream().filter(one -> one.language() == language).findFirst();
    }

    public boolean published() {
        return sheets.stream().anyMatch(one -> one.publishedAt() != null);
    }
}
