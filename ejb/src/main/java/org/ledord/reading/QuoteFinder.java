package org.ledord.reading;

import java.util.List;

/** Decides line by line what is earlier text: quote marks, introductions, blocks of headers, banners on top. */
final class QuoteFinder {

    /** What programs draw a line with: ASCII, dashes of every length, box drawing. */
    private static final String RULES = "-_=*~<–—‐‑‒―−─━═";
    private static final String EDGES = RULES + ">+";
    private static final String EDGES_END = EDGES + ":";
    /** What a help desk writes above the letters before: "##- Please type your reply above this line -##". */
    private static final Phrases ABOVE = Phrases.of("reply above this line", "respond above this line", "reply above the line", "ovanför den här raden", "ovanför denna rad", "ovanför raden", "over denne linjen", "over denne linja", "over denne linje", "tämän rivin yläpuolelle",
            "oberhalb dieser zeile", "über dieser zeile", "au-dessus de cette ligne", "encima de esta línea", "acima desta linha", "sopra questa riga", "boven deze regel", "boven deze lijn", "powyżej tej linii");
    /** No line that announces earlier text is longer. */
    private static final int LONGEST_RULE = 120;
    /** Splitting a line moves all lines below it: bounded, so that time stays linear. */
    private static final int MOST_SPLITS = 20;
    /** How far below a sentence that looks like an introduction the true one is sought. */
    private static final int FAR = 60;

    private final List<Line> lines;
    private int split;
    /** The first line of earlier text that no mark shows as such, or -1. */
    int unmarkedFrom = -1;

    QuoteFinder(List<Line> lines) {
        this.lines = lines;
    }

    void mark() {
        new QuoteMarks(lines).settle(this::introduces);
        banners();
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            if (line.cut != null || line.isBlank() && line.depth == 0) {
                i++;
                continue;
            }
            if (isGroupWise(line)) {
                line.cut = CutReason.ATTRIBUTION;
                if (quoteFollows(i + 1)) {
                    i++;
                    continue;
                }
                restIsEarlier(i + 1);
                return;
            }
            if (line.depth > 0) {
                line.cut = CutReason.QUOTE;
                i++;
                continue;
            }
            int next = introduction(i);
            if (next < 0) {
                return;
            }
            i = next;
        }
    }

    /** Marks an introduction that begins here. Gives the next line to look at, or -1 when all the rest is earlier text. */
    private int introduction(int i) {
        Line line = lines.get(i);
        int block = HeaderBlocks.at(lines, i, i > 0 && lines.get(i - 1).cut == CutReason.ATTRIBUTION);
        if (block > 0) {
            return header(i, i + block);
        }
        int separator = separator(i);
        if (separator > 0) {
            return header(i, i + separator);
        }
        int table = HeaderBlocks.table(lines, i);
        table = table > 0 ? table : NotesColumns.at(lines, i);
        if (table > 0) {
            cut(i, i + table);
            restIsEarlier(i + table);
            return -1;
        }
        Attributions.Found found = line.attribution(lines, i);
        if (found != null) {
            return attribution(i, found);
        }
        if (line.introduces) {
            boolean rest = line.unmarked;
            line.unmarked = false;
            line.cut = CutReason.ATTRIBUTION;
            if (rest) {
                restIsEarlier(i + 1);
                return -1;
            }
        }
        return i + 1;
    }

    /** Cuts a block of headers. What is below is earlier text, marked or not; but where it begins and ends with marks, what has none was typed. */
    private int header(int from, int to) {
        cut(from, to);
        int last = lines.size() - 1;
        while (last > to && lines.get(last).isBlank()) {
            last--;
        }
        if (last > to && lines.get(last).depth > 0 && quoteFollows(to)) {
            return to;
        }
        restIsEarlier(to);
        return -1;
    }

    private int attribution(int i, Attributions.Found found) {
        boolean splits = found.replyEnds() > 0 || found.replyFrom() > 0;
        if (splits && ++split > MOST_SPLITS) {
            return i + 1;
        }
        if (found.replyEnds() > 0) {
            Line line = lines.get(i);
            lines.set(i, part(line, line.text.substring(0, found.replyEnds())));
            Line head = part(line, line.text.substring(found.replyEnds()));
            lines.add(i + 1, head);
            head.cut = CutReason.ATTRIBUTION;
            return quoteFollows(i + 2) ? i + 2 : afterBareAttribution(i + 2);
        }
        int last = i + found.lines() - 1;
        if (found.replyFrom() > 0) {
            Line line = lines.get(last);
            Line head = part(line, line.text.substring(0, found.replyFrom()));
            lines.set(last, head);
            lines.add(last + 1, part(line, line.text.substring(found.replyFrom())));
            cut(i, last + 1);
            return last + 2;
        }
        boolean marked = quoteFollows(last + 1);
        if (!marked && Attributions.isSpoken(lines.get(i).text) && introducedBelow(last + 1)) {
            return last + 1;
        }
        cut(i, last + 1);
        return marked ? last + 1 : afterBareAttribution(last + 1);
    }

    /** Whether a block of headers or a quote with marks comes later: what stands above it was typed. */
    private boolean introducedBelow(int from) {
        for (int i = from; i < lines.size() && i < from + FAR; i++) {
            if (lines.get(i).depth > 0 || HeaderBlocks.at(lines, i, false) > 0) {
                return true;
            }
        }
        return false;
    }

    private int afterBareAttribution(int from) {
        restIsEarlier(from);
        return -1;
    }

    private boolean quoteFollows(int from) {
        for (int i = from; i < lines.size() && i < from + 6; i++) {
            if (lines.get(i).depth > 0) {
                return true;
            }
            if (!lines.get(i).isBlank()) {
                return false;
            }
        }
        return from >= lines.size();
    }

    private static Line part(Line line, String words) {
        Line part = new Line(words.strip(), words.strip(), line.depth);
        part.coloured = line.coloured;
        return part;
    }

    private void cut(int from, int to) {
        for (int i = from; i < to && i < lines.size(); i++) {
            lines.get(i).cut = CutReason.ATTRIBUTION;
        }
    }

    private void restIsEarlier(int from) {
        unmarkedFrom = from;
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            line.cut = CutReason.QUOTE;
            line.unmarked = line.depth == 0;
        }
    }

    /** "-----Original Message-----", a long rule above headers: how many lines it takes with its headers, or 0. */
    private int separator(int i) {
        Line line = lines.get(i);
        String text = line.text;
        if (text.length() < 4 || text.length() > LONGEST_RULE) {
            return isRunTogether(text) ? 1 : 0;
        }
        boolean ruled = isRuled(text);
        boolean bare = ruled && text.length() >= 5 && Signatures.isDelimiter(text);
        if ((text.charAt(0) == '#' || isEdged(text)) && ABOVE.anyInAnyCase(text, text.length())) {
            return 1;
        }
        boolean announces = line.is(Trait.ANNOUNCES);
        if (!bare && !announces) {
            return ruled && isRunTogether(text) ? 1 : 0;
        }
        int next = i + 1;
        while (next < lines.size() && lines.get(next).isBlank() && next < i + 4) {
            next++;
        }
        int block = next < lines.size() ? HeaderBlocks.at(lines, next, announces || text.length() > 15) : 0;
        block = block == 0 && announces && next < lines.size() ? HeaderBlocks.bare(lines, next) : block;
        if (block > 0) {
            return next + block - i;
        }
        if (announces && ruled) {
            return 1;
        }
        Attributions.Found found = next < lines.size() && bare ? lines.get(next).attribution(lines, next) : null;
        return found != null && found.replyFrom() < 0 && found.replyEnds() < 0 && !quoteFollows(next + found.lines())
                ? next + found.lines() - i : 0;
    }

    /** "---- Anna Ek wrote ----" */
    private static boolean isRuled(String text) {
        return isRule(text.charAt(0)) && isRule(text.charAt(1));
    }

    private static boolean isEdged(String text) {
        return EDGES.indexOf(text.charAt(0)) >= 0 || EDGES_END.indexOf(text.charAt(text.length() - 1)) >= 0 || isRuled(text);
    }

    /** Whether a line announces earlier text by its words, between rules or alone. */
    static boolean announces(Line line) {
        String text = line.text;
        if (text.length() < 4 || text.length() > LONGEST_RULE) {
            return false;
        }
        boolean ruled = isRuled(text);
        boolean edged = isEdged(text);
        if (!edged && (text.length() >= 70 || line.shape().words > 6)) {
            return false;
        }
        String inner = edged ? Words.trim(text, EDGES, EDGES_END) : text;
        return !inner.isEmpty() && inner.length() < 70 && (ruled || Words.count(inner) <= 6)
                && (WorldWords.announcesEarlier(inner) || ruled && isNamedRule(text, inner));
    }

    /** "-------- Original message --------From: Anna …": the announcement and the headers on one line, as telephones flatten them. */
    private static boolean isRunTogether(String text) {
        int reach = Math.min(text.length(), 120);
        int from = 0;
        while (from < reach && isRule(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < reach && !isRule(text.charAt(to))) {
            to++;
        }
        int end = to;
        while (end < text.length() && isRule(text.charAt(end))) {
            end++;
        }
        return from >= 4 && end - to >= 4 && to - from < 50 && end < text.length() && WorldWords.label(text.substring(end)) != null
                && WorldWords.announcesEarlier(text.substring(from, to));
    }

    private static boolean isNamedRule(String text, String inner) {
        boolean closed = isRule(text.charAt(text.length() - 1)) && isRule(text.charAt(text.length() - 2));
        return closed && Words.count(inner) <= 12 && Verbs.endsWithVerb(inner);
    }

    private static boolean isRule(char c) {
        return RULES.indexOf(c) >= 0;
    }

    /** GroupWise writes ">>> Name date >>>" above the earlier text and marks nothing else. */
    private static boolean isGroupWise(Line line) {
        return line.depth >= 2 && line.text.endsWith(">>>") && line.text.length() < 200 && Moments.holdsDate(line.text);
    }

    private boolean introduces(int i) {
        Line line = lines.get(i);
        return !line.isBlank() && line.text.length() < 400 && (HeaderBlocks.at(lines, i, false) > 0 || separator(i) > 0 || line.attribution(lines, i) != null);
    }

    private void banners() {
        int i = 0;
        for (int paragraphs = 0; paragraphs < 3 && i < lines.size(); paragraphs++) {
            while (i < lines.size() && (lines.get(i).isBlank() || lines.get(i).is(Trait.DELIMITER))) {
                i++;
            }
            int end = i;
            StringBuilder text = new StringBuilder();
            while (end < lines.size() && !lines.get(end).isBlank() && lines.get(end).depth == 0 && text.length() < 1200
                    && !lines.get(end).is(Trait.DELIMITER)) {
                text.append(lines.get(end).text).append(' ');
                end++;
            }
            if (end == i) {
                return;
            }
            int stop = Footers.isBanner(text.toString()) ? shortest(i, end) : end > i + 1 && Footers.isBanner(lines.get(i).text) ? i + 1 : i;
            if (stop == i) {
                return;
            }
            for (int k = 0; k < stop; k++) {
                if (lines.get(k).cut == null && !lines.get(k).isBlank()) {
                    lines.get(k).cut = CutReason.BANNER;
                }
            }
            i = stop;
        }
    }

    /** The banner may stand directly on the letter: as few lines as still make a banner. */
    private int shortest(int from, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < end; i++) {
            text.append(lines.get(i).text).append(' ');
            boolean closed = i + 1 == end || lines.get(i).text.endsWith(".") || lines.get(i).text.endsWith("]") || lines.get(i).text.endsWith("!");
            if (closed && Footers.isBanner(text.toString()) && (i + 1 == end || lines.get(i + 1).is(Trait.GREETING) || end - i > 0 && !goesOn(i + 1, end))) {
                return i + 1;
            }
        }
        return end;
    }

    private boolean goesOn(int from, int end) {
        StringBuilder rest = new StringBuilder();
        for (int i = from; i < end; i++) {
            rest.append(lines.get(i).text).append(' ');
        }
        String words = rest.toString().toLowerCase(java.util.Locale.ROOT);
        return words.contains("klick") || words.contains("click") || words.contains("klikk") || words.contains("länk") || words.contains("link") || words.contains("avsändar")
                || words.contains("sender") || words.contains("avsender") || words.contains("lähettäj") || words.contains("learn") || words.contains("läs mer");
    }
}
