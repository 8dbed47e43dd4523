package org.ledord.reading;

import java.util.List;

/** One line of the body, and what became of it. */
final class Line {

    /** The words, without quote marks. */
    final String text;
    /** The line as it stood. */
    final String shown;
    /** How deep it is quoted; 0 is unquoted. */
    int depth;
    /** HTML only: the mail program marks it as its own line above a quote. */
    boolean introduces;
    /** HTML only: it lies in what the mail program marks as signature. */
    boolean signature;
    /** HTML only: all its words have a strong colour of their own. */
    boolean coloured;
    /** Stands in earlier text that no mark shows as such. */
    boolean unmarked;
    /** The question it stands under, or 0. */
    int question;
    /** Part of a greeting or a closing: kept, but no answer. */
    boolean courtesy;
    private boolean searched;
    /** Which traits have been looked for, and which were found: one bit for each. */
    private int known;
    private int found;
    private String lower;
    private Shape shape;
    private boolean labelSought;
    private WorldWords.Label label;
    private boolean attributionSought;
    private Attributions.Found attribution;
    private Anchors.Anchor anchor;
    /** Why it is cut, or null while it is kept. */
    CutReason cut;

    Line(String text, String shown, int depth) {
        this.text = text;
        this.shown = shown;
        this.depth = depth;
    }

    static Line of(String text) {
        return new Line(text, text, 0);
    }

    /** Our anchor on this line, or null; looked for once. */
    Anchors.Anchor anchor() {
        if (!searched) {
            searched = true;
            anchor = Anchors.anchor(text);
        }
        return anchor;
    }

    /** Whether the words have this trait; looked for once. */
    boolean is(Trait trait) {
        int bit = 1 << trait.ordinal();
        if ((known & bit) == 0) {
            boolean holds = trait.isTrueOf(this); // first: one trait may ask for another
            known |= bit;
            found |= holds ? bit : 0;
        }
        return (found & bit) != 0;
    }

    /** The words in lower case; made once. */
    String lower() {
        if (lower == null) {
            lower = text.toLowerCase(java.util.Locale.ROOT);
        }
        return lower;
    }

    /** What its characters are; looked at once. */
    Shape shape() {
        if (shape == null) {
            shape = new Shape(text);
        }
        return shape;
    }

    /** The label of a block of headers that it begins with, or null; looked for once. */
    WorldWords.Label label() {
        if (!labelSought) {
            labelSought = true;
            label = shape().colon < 0 ? null : WorldWords.label(text);
        }
        return label;
    }

    /**
     * The attribution that begins at this line, which stands at an index among these lines, or null. Sought once: whoever changes
     * lines or their depths makes them forget it.
     */
    Attributions.Found attribution(List<Line> lines, int index) {
        if (!attributionSought) {
            attributionSought = true;
            attribution = Attributions.at(lines, index);
        }
        return attribution;
    }

    void forgetAttribution() {
        attributionSought = false;
        attribution = null;
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean isKept() {
        return cut == null;
    }

    /** It was typed after all, wherever it stands. */
    void keep() {
        cut = null;
        unmarked = false;
    }

    /** Outside every quote, as far as is known. */
    boolean isFree() {
        return depth == 0 && cut == null && !unmarked;
    }

    @Override
    public String toString() {
        return depth + (unmarked ? "u" : " ") + (cut == null ? "kept" : cut.code()) + "|" + text;
    }
}
