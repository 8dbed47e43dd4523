package org.ledord.mail;

import java.util.List;
import java.util.Locale;

/** Writes a body as text that reads well in any client and survives being quoted. */
final class PlainText {
    private static final int WIDTH = 66;
    private static final String RULE = "-".repeat(60);

    private PlainText() {
    }

    /**
     * The text.
     *
     * @param subject what stands above it, or null where that is not known: a title that it says already is not repeated
     */
    static String of(List<Body.Block> blocks, String subject) {
        StringBuilder out = new StringBuilder();
        boolean questions = false;
        String about = ""; // stands last here: the first lines are what a list of mails shows, and they say what to do
        boolean listed = false;
        for (Body.Block block : blocks) {
            out.append(listed && block.kind() != Body.Kind.ITEM ? "\n" : "");
            listed = block.kind() == Body.Kind.ITEM;
            switch (block.kind()) {
                case KICKER -> about += block.text() + "\n";
                case TITLE -> about = subject == null || subject.contains(block.text()) ? about : block.text() + "\n" + about;
                case STRONG, TEXT, SMALL -> out.append(wrap(block.text(), "")).append("\n\n");
                case HEADING -> out.append(wrap(block.text().toUpperCase(Locale.ROOT), "")).append('\n');
                case QUESTION -> {
                    if (!questions) {
                        out.append(RULE).append("\n\n");
                        questions = true;
                    }
                    out.append(block.text()).append('\n').append(wrap(block.more(), ""));
                    out.append(block.hint().isEmpty() ? "" : "\n" + wrap("(" + block.hint() + ")", "")).append("\n\n\n");
                }
                case MATTER -> out.append(out.isEmpty() || out.toString().endsWith("\n\n") ? "" : "\n").append(block.text()).append('\n').append(wrap(block.more(), ""))
                        .append(block.hint().isEmpty() ? "" : "\n" + wrap(block.hint(), ""))
                        .append(block.words().isEmpty() ? "" : "\n" + block.words() + ":\n" + block.address()).append("\n\n\n");
                case SAID -> out.append(wrap((block.text() + " " + block.more()).strip(), "")).append('\n').append(wrap(block.hint(), "  ")).append("\n\n");
                case END -> out.append(block.text()).append('\n').append(RULE).append("\n\n");
                case LINK -> out.append(wrap(block.text(), "")).append(":\n").append(block.more()).append("\n\n");
                case QUOTE -> out.append(wrap(block.text(), "  ")).append("\n\n");
                case ITEM -> out.append("- ").append(wrap(block.text(), "  ").stripLeading()).append('\n');
                case SIGNATURE -> out.append("-- \n").append(block.text()).append('\n').append(about);
            }
        }
        return out.toString().replaceAll("\n{4,}", "\n\n\n");
    }

    /** Breaks at spaces, keeps the writer's own line breaks, never breaks a word or an address. */
    static String wrap(String text, String indent) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            int column = 0;
            out.append(out.length() == 0 ? "" : "\n").append(line.isEmpty() ? "" : indent);
            for (String word : line.strip().split("\\s+")) {
                if (column > 0 && column + 1 + word.length() > WIDTH - indent.length()) {
                    out.append('\n').append(indent);
                    column = 0;
                }
                out.append(column > 0 ? " " : "").append(word);
                column += (column > 0 ? 1 : 0) + word.length();
            }
        }
        return out.toString();
    }
}
