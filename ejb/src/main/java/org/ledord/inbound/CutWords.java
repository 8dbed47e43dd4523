package org.ledord.inbound;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.ledord.reading.CutPiece;
import org.ledord.reading.CutReason;
import org.ledord.shared.Texts;

/** What was left out of a mail, in words for its writer. */
final class CutWords {
    private CutWords() {
    }

    /**
     * Each reason once, with how many lines; empty where nothing was left out.
     *
     * @param unfiled how many lines were kept and filed nowhere: a greeting and a name
     */
    static String of(List<CutPiece> cut, long unfiled, Texts say) {
        Map<CutReason, Long> lines = new EnumMap<>(CutReason.class);
        if (unfiled > 0) {
            lines.put(CutReason.SIGNATURE, unfiled);
        }
        cut.stream().filter(piece -> piece.why() != CutReason.ATTRIBUTION)
                .forEach(piece -> lines.merge(piece.why(), piece.text().lines().filter(line -> !line.isBlank()).count(), Long::sum));
        StringJoiner all = new StringJoiner(" ");
        lines.forEach((why, count) -> all.add(say.say("mail.cut." + why, count)));
        return all.toString();
    }
}
