package org.ledord.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The body of a letter, worked through: what is kept, what is cut, what answers what. */
final class Letter {

    String kept = "";
    final List<CutPiece> cut = new ArrayList<>();
    List<ReadAnswer> answers = List.of();
    String general = "";
    String closing = "";
    String quoted = "";
    final List<PlacedText> places = new ArrayList<>();

    /** Our anchor above a matter, or the one that ends them. */
    private static final Pattern MATTER = Pattern.compile("^[^\\p{L}\\d\\[]{0,4}▸\\s?(?:\\p{L}+ \\d{1,3} \\[(\\p{Lu}\\d{1,6})\\]|\\p{L}.*$)");
    private static final Pattern ROUND = Pattern.compile("\\[R\\d");
    private static final Pattern ON_BEHALF = Pattern.compile("^(?:[Ff]ör|[Ff]or|På vegne av|På uppdrag av|On behalf of) \\p{Lu}|:n puolesta$");
    /** The sender's name and at most two lines below it. */
    private static final int MOST_UNDER_NAME = 3;
    /** Signatures are looked for in no more stretches of typed lines than these. */
    private static final int MOST_STRETCHES = 60;

    /** So much of the earlier text serves to guess the language. */
    private static final int MOST_EARLIER = 4000;

    private final List<String> trouble;
    private List<Line> lines;

    Letter(List<Line> lines, LetterHeaders headers, Sent sent, List<String> trouble) {
        this.lines = lines;
        this.trouble = trouble;
        findQuotes(sent);
        boolean typed = holdsText();
        Questions questions = Questions.of(sent, this.lines);
        TypedInside inside = new TypedInside(this.lines, questions);
        this.lines = new ArrayList<>(inside.found(!typed, sent == null ? "" : sent.originalText()));
        neverEmpty();
        SenderName sender = new SenderName(headers.from().name());
        footers(sender);
        courtesies(sender);
        gather();
        place();
        file(questions, headers.subject());
    }

    private void findQuotes(Sent sent) {
        new QuoteFinder(lines).mark();
        int free = 0;
        while (free < lines.size() && !(lines.get(free).isFree() && isArrow(lines.get(free)))) {
            free++;
        }
        if (free < lines.size() && !isCopied(free)) {
            unmarkedOriginal(sent);
        }
    }

    /** Whether the same anchor stands below, in what is known as earlier text: then the writer has copied it, to answer under it. */
    private boolean isCopied(int anchor) {
        return lines.subList(anchor + 1, lines.size()).stream().anyMatch(line -> line.cut != null && isArrow(line) && line.anchor().number() == lines.get(anchor).anchor().number());
    }

    private static boolean isArrow(Line line) {
        Anchors.Anchor anchor = line.anchor();
        return anchor != null && anchor.arrow() && anchor.rest().isEmpty();
    }

    /** Our own mail stands in the letter without any mark: from its first line, or its first anchor, it is earlier text. */
    private void unmarkedOriginal(Sent sent) {
        int first = -1;
        int last = -1;
        int end = -1;
        Alignment alignment = sent == null || sent.originalText().isEmpty() ? null : new Alignment(Words.of(sent.originalText()));
        boolean[] ours = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isFree() || line.isBlank()) {
                continue;
            }
            boolean anchor = isArrow(line) || line.is(Trait.END);
            boolean inText = alignment != null && alignment.pieces(line.text).stream().anyMatch(piece -> piece[1] == 1);
            ours[i] = anchor || inText;
            if (ours[i]) {
                first = first < 0 ? i : first;
                last = i;
            }
            end = line.is(Trait.END) ? i : end;
        }
        boolean all = alignment == null && end >= 0;
        int stop = all ? lines.size() - 1 : alignment == null ? lines.size() - 1 : last;
        boolean slots = false;
        for (int i = first; i >= 0 && i <= stop; i++) {
            Line line = lines.get(i);
            slots |= isArrow(line);
            boolean after = end >= 0 && i > end;
            boolean inSlot = slots && !after;
            if (line.isFree() && (ours[i] || inSlot || !line.is(Trait.INK) || after && alignment == null)) {
                line.cut = CutReason.QUOTE;
                line.unmarked = true;
            }
        }
    }

    /** Whether earlier text was cut from it. */
    boolean quotes() {
        return cut.stream().anyMatch(piece -> piece.why() == CutReason.QUOTE || piece.why() == CutReason.ATTRIBUTION);
    }

    private boolean holdsText() {
        return lines.stream().anyMatch(line -> line.isKept() && line.is(Trait.INK));
    }

    /** Where nothing is left, unmarked earlier text may be the person's own: it is kept. */
    private void neverEmpty() {
        if (holdsText() || lines.stream().anyMatch(Line::isKept) && lines.stream().noneMatch(line -> line.unmarked)) {
            return;
        }
        boolean restored = false;
        for (Line line : lines) {
            boolean loose = line.cut == CutReason.QUOTE && line.unmarked || line.cut == CutReason.BANNER;
            if (loose) {
                line.cut = null;
                line.unmarked = false;
                restored |= line.is(Trait.INK);
            }
        }
        if (restored) {
            trouble.add("nothing stands above the earlier text; the unmarked text below was kept");
        }
    }

    private void footers(SenderName sender) {
        Signatures signatures = new Signatures(lines, sender);
        int all = typedLines(0, lines.size());
        int stretches = 0;
        int start = 0;
        while (start < lines.size()) {
            if (!lines.get(start).isKept()) {
                start++;
                continue;
            }
            int end = start;
            while (end < lines.size() && lines.get(end).isKept()) {
                end++;
            }
            int here = typedLines(start, end);
            stretches++;
            if (stretches > MOST_STRETCHES) {
                break;
            }
            signatures.cutFrom(start, end, all > here);
            all -= here - typedLines(start, end);
            start = end;
        }
    }

    private int typedLines(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += lines.get(i).isKept() && lines.get(i).is(Trait.INK) ? 1 : 0;
        }
        return count;
    }

    /** Finds the greeting on top and the closing at the end of what is kept. */
    private void courtesies(SenderName sender) {
        List<Line> typed = lines.stream().filter(line -> line.isKept() && !line.isBlank()).toList();
        if (typed.size() > 1 && typed.get(0).is(Trait.GREETING)) {
            typed.get(0).courtesy = true;
        }
        markClosing(typed, typed.size());
        signedWithName(typed, sender);
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isKept() && lines.get(i - 1).isKept()) {
                List<Line> top = lines.subList(0, i).stream().filter(line -> line.isKept() && !line.isBlank()).toList();
                markClosing(top, top.size());
                if (!top.isEmpty()) {
                    return;
                }
            }
        }
    }

    /** The sender's name below the rest, with what stands around it ("För sektion 14", "ordförande"), is no part of the answer to the last question. */
    private static void signedWithName(List<Line> typed, SenderName sender) {
        int end = typed.size();
        int name = end;
        for (int i = Math.max(1, end - MOST_UNDER_NAME); i < end && name == end; i++) {
            boolean brief = typed.subList(i, end).stream().noneMatch(line -> line.courtesy || line.text.length() >= 40 || line.is(Trait.SENTENCE));
            name = brief && (i == end - 1 ? sender.isPartOf(typed.get(i).text.split(",", 2)[0]) : sender.isMostOf(typed.get(i).text)) ? i : end;
        }
        if (name == end || typed.stream().noneMatch(line -> line.question > 0 || line.is(Trait.LABEL))) {
            return;
        }
        boolean behalf = name > 1 && typed.get(name - 1).text.length() < 60 && ON_BEHALF.matcher(typed.get(name - 1).text).find();
        typed.subList(behalf ? name - 1 : name, end).forEach(line -> line.courtesy = true);
    }

    private void markClosing(List<Line> typed, int end) {
        for (int i = Math.max(1, end - 4); i < end; i++) {
            if (end - i <= 4 && typed.get(i).is(Trait.CLOSING) && namesOnly(typed, i + 1, end)) {
                for (int k = i; k < end; k++) {
                    typed.get(k).courtesy = true;
                }
                return;
            }
        }
    }

    private static boolean namesOnly(List<Line> typed, int from, int end) {
        for (int i = from; i < end; i++) {
            boolean fits = typed.get(i).is(Trait.NAME) || typed.get(i).is(Trait.CONTACT) || typed.get(i).is(Trait.CLOSING);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private void gather() {
        StringBuilder keep = new StringBuilder();
        StringBuilder end = new StringBuilder();
        StringBuilder piece = new StringBuilder();
        StringBuilder earlier = new StringBuilder();
        CutReason why = null;
        for (Line line : lines) {
            boolean mark = line.isBlank() && !Words.isBlank(line.shown); // "AE>", and nothing behind it
            if (line.isBlank() && !mark) {
                keep.append(line.isKept() ? "\n" : "");
                piece.append(piece.length() > 0 ? "\n" : "");
                continue;
            }
            if (line.isKept()) {
                keep.append(line.depth > 0 && !mark ? line.text : line.shown).append('\n');
                if (line.courtesy && !line.is(Trait.GREETING)) {
                    end.append(line.text).append('\n');
                }
                addPiece(piece, why);
                why = null;
            } else {
                if (why == null || why != line.cut) {
                    addPiece(piece, why);
                    why = line.cut;
                    keep.append('\n');
                }
                piece.append(line.shown).append('\n');
                if (earlier.length() < MOST_EARLIER) {
                    earlier.append(line.text).append(' ');
                }
            }
        }
        addPiece(piece, why);
        kept = Filer.tidy(keep.toString());
        closing = end.toString().strip();
        quoted = earlier.toString();
    }

    /** Under which matter's anchor ("▸ Ärende 2 [B7]") each typed line stands, until the next anchor. */
    private void place() {
        String reference = "";
        StringBuilder typed = new StringBuilder();
        for (Line line : lines) {
            if (line.isKept()) {
                typed.append(line.courtesy ? "" : line.text).append('\n');
                continue;
            }
            int arrow = line.text.length() > 200 ? -1 : line.text.indexOf('▸');
            Matcher anchor = arrow < 0 || arrow > 4 ? null : MATTER.matcher(line.text);
            if (anchor != null && anchor.find()) {
                addPlace(reference, typed);
                reference = anchor.group(1) == null ? "" : anchor.group(1);
            }
        }
        addPlace(reference, typed);
    }

    private void addPlace(String reference, StringBuilder typed) {
        String text = Filer.tidy(typed.toString());
        typed.setLength(0);
        if (!text.isEmpty()) {
            places.add(new PlacedText(reference, text));
        }
    }

    private void addPiece(StringBuilder piece, CutReason why) {
        String text = piece.toString().strip();
        piece.setLength(0);
        if (why != null && !text.isEmpty()) {
            cut.add(new CutPiece(text, why));
        }
    }

    /** Whether all that is typed stands under one question, or under none. */
    private boolean standTogether() {
        int under = -1;
        for (Line line : lines) {
            if (line.isKept() && line.question != under && line.is(Trait.INK)) {
                if (under >= 0) {
                    return false;
                }
                under = line.question;
            }
        }
        return under >= 0;
    }

    private void file(Questions questions, String subject) {
        boolean round = ROUND.matcher(subject).find();
        Filer filer = new Filer(questions, trouble, round);
        boolean alone = standTogether();
        List<String> stretch = new ArrayList<>();
        int under = 0;
        boolean broken = false;
        for (Line line : lines) {
            if (!line.isKept()) {
                broken |= !line.isBlank();
                continue;
            }
            int question = questions.has(line.question) ? line.question : 0;
            if (!stretch.isEmpty() && (question != under || broken) && !line.isBlank()) {
                filer.file(stretch, under, alone);
                stretch.clear();
            }
            if (!line.isBlank()) {
                under = question;
                broken = false;
            }
            if (!line.courtesy) {
                stretch.add(line.text);
            }
        }
        filer.file(stretch, under, alone);
        answers = filer.answers();
        general = filer.general();
    }
}
