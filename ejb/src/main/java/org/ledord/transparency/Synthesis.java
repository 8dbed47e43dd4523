package org.ledord.transparency;

import java.util.List;

/**
 * What a round came to: party by question by position by reply. Organisations stand by name, all others as their group together, nobody by
 * their own (ACCESS.md); groups of which few answered are counted together.
 *
 * @param language what questions, answers and replies are written in
 * @param all how many points there are in all
 * @param themes those that the points have, the commonest first
 * @param points one page of them, by theme
 * @param more whether others come after those
 */
public record Synthesis(int number, String title, String language, String status, int answered, int invited, int all, int replied, List<String> themes,
        List<Question> questions, List<PartyPosition> positions, List<SynthesisPoint> points, boolean more) {
    /** A question of the round. */
    public record Question(int number, String text, String kind) {
    }

    /** Those that ask for a position. */
    public List<Question> asked() {
        return questions.stream().filter(one -> one.kind().equals("POSITION")).toList();
    }

    /** Who took which position on them. */
    public List<PartyLine> parties() {
        return PartyLine.of(asked().stream().map(Question::number).toList(), positions);
    }

    /** The number of the last point shown, from which the next page goes on; 0 where there is none. */
    public int last() {
        return points.isEmpty() ? 0 : points.get(points.size() - 1).number();
    }
}
