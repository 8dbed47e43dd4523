package org.ledord.web.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Draws who proposes, who is consulted and who decides, with the thread between them: one picture for a wide page and one for
 * a phone. It takes its looks from the stylesheet and is told in words beside it.
 */
final class OrganisationPicture {
    private static final int LINE = 20;
    private static final int PAD = 16;
    private static final int GAP = 64;
    private static final int MOST = 6;

    /**
     * Groups that do the same.
     *
     * @param role what they do, as a heading
     * @param groups their names
     */
    record Box(String role, List<String> groups) {
        private boolean isEmpty() {
            return groups.isEmpty();
        }
    }

    /**
     * Words on the way.
     *
     * @param proposals what goes from those who propose to those who are consulted
     * @param answers what goes from there to those who decide
     * @param questions what specialists are asked
     * @param more that there are more groups, with {@code {0}} for how many
     */
    record Ways(String proposals, String answers, String questions, String more) {
    }

    private final List<Box> along;
    private final Box asked;
    private final List<Box> beside;
    private final Ways ways;
    private final StringBuilder out = new StringBuilder();
    /** Tells the two pictures' arrows apart, which stand on one page. */
    private String name = "";

    /**
     * What is to be drawn.
     *
     * @param along those who propose, are consulted and decide, in this order
     * @param asked specialists, whom those who propose ask; may be empty
     * @param together those who work together every day; may be empty
     */
    OrganisationPicture(List<Box> along, Box asked, Box together, Ways ways) {
        this.along = along;
        this.asked = asked;
        this.beside = Stream.of(asked, together).filter(box -> !box.isEmpty()).toList();
        this.ways = ways;
    }

    /** Side by side. */
    String large() {
        out.setLength(0);
        int width = 290;
        int top = 8;
        int tallest = along.stream().mapToInt(box -> height(box, width)).max().orElse(0);
        int below = top + tallest + GAP;
        int end = below + beside.stream().mapToInt(box -> height(box, width)).max().orElse(-GAP) + 8;
        begin("large", 3 * width + 2 * GAP + 16, end);
        for (int i = 0; i < along.size(); i++) {
            int x = 8 + i * (width + GAP);
            if (i > 0) {
                arrow(x - GAP, top + 40, x - 2, top + 40, i == 1 ? ways.proposals() : ways.answers());
            }
            box(along.get(i), x, top, width, tallest);
        }
        for (int i = 0; i < beside.size(); i++) {
            int x = 8 + i * (width + GAP);
            if (beside.get(i).equals(asked)) {
                link(x + width / 2, top + tallest, below);
            }
            box(beside.get(i), x, below, width, height(beside.get(i), width));
        }
        return out.append("</svg>").toString();
    }

    /** One below the other. */
    String small() {
        out.setLength(0);
        int width = 288;
        int y = 4;
        int end = 8;
        for (Box box : along) {
            end += height(box, width) + GAP;
        }
        for (Box box : beside) {
            end += height(box, width) + GAP / 2;
        }
        begin("small", width + 8, end - (beside.isEmpty() ? GAP : GAP / 2));
        for (int i = 0; i < along.size(); i++) {
            if (i > 0) {
                arrow(40, y - GAP, 40, y - 2, i == 1 ? ways.proposals() : ways.answers());
            }
            int height = height(along.get(i), width);
            box(along.get(i), 4, y, width, height);
            y += height + GAP;
        }
        for (int i = 0; i < beside.size(); i++) {
            y -= i == 0 ? GAP / 2 : 0;
            int height = height(beside.get(i), width);
            box(beside.get(i), 4, y, width, height);
            y += height + GAP / 2;
        }
        return out.append("</svg>").toString();
    }

    private void begin(String name, int width, int height) {
        out.append(String.format(Locale.ROOT, "<svg class=\"%s\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\" focusable=\"false\"><defs><marker id=\"head-%s\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" "
                + "markerWidth=\"4\" markerHeight=\"4\" orient=\"auto\"><path class=\"tip\" d=\"M0 0 8 4 0 8z\"/></marker></defs>", name, width, height, name));
        this.name = name;
    }

    private void box(Box box, int x, int y, int width, int height) {
        out.append(String.format(Locale.ROOT, "<rect class=\"box\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/>", x, y, width, height));
        int at = y + PAD + 14;
        text("role", x + PAD, at, box.role());
        at += LINE + 6;
        for (List<String> lines : lines(box, width)) {
            for (String line : lines) {
                text("grp", x + PAD, at, line);
                at += LINE;
            }
            at += 4;
        }
    }

    private int height(Box box, int width) {
        return 2 * PAD + 20 + lines(box, width).stream().mapToInt(lines -> lines.size() * LINE + 4).sum();
    }

    private List<List<String>> lines(Box box, int width) {
        List<List<String>> all = new ArrayList<>();
        boolean many = box.groups().size() > MOST;
        box.groups().stream().limit(many ? MOST - 1 : MOST).forEach(group -> all.add(wrapped(group, (width - 2 * PAD) / 7)));
        if (many) {
            all.add(List.of(ways.more().replace("{0}", String.valueOf(box.groups().size() - MOST + 1))));
        }
        return all;
    }

    /** Broken between words; a name of more than three lines is cut. */
    private static List<String> wrapped(String text, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines.size() <= 3 ? lines : List.of(lines.get(0), lines.get(1), lines.get(2) + " …");
    }

    private void arrow(int fromX, int fromY, int toX, int toY, String words) {
        out.append(String.format(Locale.ROOT, "<path class=\"way\" marker-end=\"url(#head-%s)\" d=\"M%d %d %d %d\"/>", name, fromX, fromY, toX, toY));
        boolean level = fromY == toY;
        text(level ? "on mid" : "on", level ? (fromX + toX) / 2 - 4 : fromX + 12, level ? fromY - 14 : (fromY + toY) / 2 + 4, words);
    }

    private void link(int x, int fromY, int toY) {
        out.append(String.format(Locale.ROOT, "<path class=\"ask\" d=\"M%d %d %d %d\"/>", x, fromY, x, toY));
        text("on", x + 12, (fromY + toY) / 2 + 4, ways.questions());
    }

    private void text(String kind, int x, int y, String words) {
        out.append(String.format(Locale.ROOT, "<text class=\"%s\" x=\"%d\" y=\"%d\">", kind, x, y))
                .append(words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")).append("</text>");
    }
}
