package org.ledord.web.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ledord.reading.Position;
import org.ledord.reading.QuestionKind;
import org.ledord.web.frame.Say;

/**
 * What an anonymous round came to at one question, with a line for each value there was to tick; no lines where too few answered.
 *
 * @param question its words, in the language of the round
 * @param hint what the asker added to it, for example what the ends of a scale mean
 */
public record Tally(int number, String question, String hint, List<Line> lines) {
    /** A share as the domain tells it: of which question, percent, and whether it is so much, at least or at most. */
    public record Share(int question, String value, int percent, String told) {
    }

    /** One value and its share. */
    public record Line(String label, int percent, String words) {
    }

    /** The lines in the order of the question, in words for the reader; shares of other questions are passed over. */
    public static Tally of(int number, String question, String hint, QuestionKind kind, List<String> options, List<Share> shares, Say say) {
        List<Line> lines = new ArrayList<>();
        for (Share share : inOrder(kind, shares.stream().filter(share -> share.question() == number).toList())) {
            if (share.percent() == 0 && share.value().equals(Position.ABSTAIN.name())) {
                continue; // those who speak for no organisation were not offered it
            }
            String label = switch (kind) {
                case POSITION -> say.get("position.plain." + share.value());
                case CHOICE -> options.get(Integer.parseInt(share.value()) - 1);
                default -> share.value();
            };
            lines.add(new Line(label, share.percent(), say.of("answer.ballot.share." + share.told(), share.percent())));
        }
        return new Tally(number, question, hint == null ? "" : hint, lines);
    }

    private static List<Share> inOrder(QuestionKind kind, List<Share> shares) {
        List<String> positions = Arrays.stream(Position.values()).map(Position::name).toList();
        return shares.stream().sorted(java.util.Comparator.comparingInt(share -> kind == QuestionKind.POSITION ? positions.indexOf(share.value())
                : Integer.parseInt(share.value()))).toList();
    }
}
