package org.ledord.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files typed text under the questions. A label or a place under an anchor files; anything else is general text, or
 * the only question's. Numbers count as labels only where they cannot well be an ordinary list.
 */
final class Filer {

    private static final Pattern GENERAL = Pattern.compile("^(?:i övrigt|på övriga|övriga frågor|de andra frågorna|på de andra|de øvrige|de andre spørsmål|på de andre|muihin kysymyksiin|muihin|the other questions|övrigt|för övrigt|allmänt|generellt|dessutom vill|övriga synpunkter|annat|sedan vill|till sist|slutligen|ellers|for øvrig|generelt|øvrig|til slutt|muuten|muuta|lisäksi haluan|yleistä|yleisesti|lopuksi|other|otherwise|in general|generally|besides|finally|apart from that|ps|p\\.s\\.)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern ABOUT_ANSWERS = Pattern.compile("(?i)\\b(?:svar|svaren|svarar|vastau|vastaukse|answer|fråg|spørsm|kysymy|question|reply|enkät)");

    private static final Phrases CHANGE_WORDS = Phrases.of("ändr", "byt", "rätta", "endre", "rett", "muut", "korj", "change", "correct", "korrig");
    private static final Pattern HEAD = Pattern.compile("^[FQKSfqks]?(\\d{1,2}) (?=\\p{L}|\\d{1,2} \\p{L})");
    private static final Pattern BEFORE_HEAD = Pattern.compile("[,;.]\\s+(?=\\d{1,2} \\p{L})");
    /** So many lines may stand above the first of the numbers. */
    private static final int ABOVE_HEADS = 3;
    private static final Pattern FIRST_HEAD = Pattern.compile("^(?:[FQKSfqks]|\\p{L}{2,12}[,!.]? )?(\\d{1,2}) (?=\\p{L}|\\d{1,2} \\p{L})");

    /** A label accepted in a stretch of typed text. */
    private record Mark(int line, int from, int textFrom, List<Integer> numbers, boolean named) {
    }

    private final Questions questions;
    private final List<String> trouble;
    private final boolean roundLikely;
    private final Map<Integer, StringBuilder> answers = new TreeMap<>();
    private final Set<Integer> byName = new java.util.HashSet<>();
    private final StringBuilder general = new StringBuilder();

    Filer(Questions questions, List<String> trouble, boolean roundLikely) {
        this.questions = questions;
        this.trouble = trouble;
        this.roundLikely = roundLikely;
    }

    /** One stretch of typed lines that stand together under one anchor or under none. */
    void file(List<String> lines, int under, boolean alone) {
        List<String> text = under == 0 ? apart(lines) : new ArrayList<>(lines);
        List<Mark> marks = marks(text, under, alone);
        int line = 0;
        int from = 0;
        List<Integer> current = under > 0 ? List.of(under) : List.of();
        StringBuilder piece = new StringBuilder();
        int next = 0;
        while (line < text.size()) {
            boolean here = next < marks.size() && marks.get(next).line == line;
            int end = here ? marks.get(next).from : text.get(line).length();
            String words = text.get(line).substring(Math.min(from, end), end);
            boolean paragraph = !here && !marks.isEmpty() && next > 0 && under == 0 && (line == 0 || text.get(line - 1).isEmpty())
                    && (GENERAL.matcher(words).matches() || Anchors.leavesQuestions(words));
            if (paragraph) {
                put(current, piece, next > 0 || under > 0);
                current = List.of();
            }
            piece.append(words);
            if (here) {
                put(current, piece, true);
                Mark mark = marks.get(next);
                current = mark.numbers;
                from = mark.textFrom;
                next++;
            } else {
                piece.append('\n');
                line++;
                from = 0;
            }
        }
        put(current, piece, true);
    }

    /** The lines, with "1 två korta, 2 resor, 3 ja" as one line for each number, where every question's number stands in the first of them, in order. */
    private List<String> apart(List<String> lines) {
        List<String> apart = new ArrayList<>(lines);
        int asked = questions.all.size();
        int first = firstLine(lines);
        if (asked < 2 || first >= lines.size() || !HEAD.matcher(lines.get(first)).find()) {
            return apart;
        }
        String[] pieces = BEFORE_HEAD.split(lines.get(first));
        boolean all = pieces.length == asked;
        for (int i = 0; all && i < asked; i++) {
            Matcher head = HEAD.matcher(pieces[i]);
            all = head.find() && Integer.parseInt(head.group(1)) == questions.all.get(i).number();
        }
        if (all) {
            apart.remove(first);
            apart.addAll(first, List.of(pieces));
        }
        return apart;
    }

    private void put(List<Integer> numbers, StringBuilder piece, boolean named) {
        String words = tidy(piece.toString());
        piece.setLength(0);
        if (words.isEmpty()) {
            return;
        }
        if (numbers.isEmpty()) {
            boolean courtesy = words.length() < 60 && words.lines().allMatch(l -> l.isBlank() || Courtesies.isGreeting(l) || Courtesies.isClosing(l));
            if (!courtesy && !Courtesies.isOnlyThanks(words)) {
                general.append(general.length() > 0 ? "\n\n" : "").append(words);
            }
            return;
        }
        for (int number : numbers) {
            StringBuilder answer = answers.computeIfAbsent(number, n -> new StringBuilder());
            answer.append(answer.length() > 0 ? "\n\n" : "").append(words);
            byName.add(number);
        }
    }

    static String tidy(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int breaks = 0;
        int at = 0;
        int length = text.length();
        while (at < length) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? length : end;
            int stop = end;
            while (stop > at && (text.charAt(stop - 1) == ' ' || text.charAt(stop - 1) == '\t')) {
                stop--;
            }
            if (stop > at) {
                out.append("\n\n", 0, Math.min(2, breaks)).append(text, at, stop);
                breaks = 0;
            }
            breaks++;
            at = end + 1;
        }
        return out.toString().strip();
    }

    private List<Mark> marks(List<String> lines, int under, boolean alone) {
        List<Mark> all = new ArrayList<>();
        boolean one = questions.all.size() == 1;
        Map<Integer, Mark> heads = under == 0 ? heads(lines) : Map.of();
        int last = 0;
        for (int i = 0; i < lines.size() && all.size() < 200; i++) {
            String line = lines.get(i);
            Anchors.Label label = line.length() < 8 || !isChange(line) ? null : Anchors.change(line);
            if (label == null) {
                label = Anchors.label(line);
            } else if (!known(label.numbers())) {
                label = null;
            }
            int from = label == null ? 0 : label.textFrom();
            if (label != null) {
                all.add(new Mark(i, 0, from, label.numbers(), label.named()));
                last = label.numbers().get(label.numbers().size() - 1);
            } else if (heads.containsKey(i)) {
                Mark head = heads.get(i);
                all.add(head);
                from = head.textFrom;
                last = head.numbers.get(0);
            }
            if (last > 0 || i < 3) {
                for (int[] more : following(line, from, last)) {
                    all.add(new Mark(i, more[1], more[2], List.of(more[0]), more[3] > 0));
                    last = more[0];
                }
            }
        }
        return accepted(all, lines, under, alone, one);
    }

    /**
     * "1 bra om man frågar", "2 när någon kommer hem", "3 vet ej": numbers with nothing but a blank after them, where every
     * question's number heads one line, in order. A greeting or a line or two may stand before the first. Fewer
     * than all could as well be "2 personer" at the start of a line.
     */
    private Map<Integer, Mark> heads(List<String> lines) {
        Map<Integer, Mark> heads = new TreeMap<>();
        int asked = questions.all.size();
        int above = 0;
        for (int i = asked < 2 ? lines.size() : firstLine(lines); i < lines.size() && heads.size() < asked; i++) {
            Matcher matcher = (heads.isEmpty() ? FIRST_HEAD : HEAD).matcher(lines.get(i));
            boolean head = matcher.find()
                    && (matcher.start(1) <= 1 || Courtesies.isGreeting(lines.get(i).substring(0, matcher.start(1)).strip()));
            if (head && Integer.parseInt(matcher.group(1)) == questions.all.get(heads.size()).number()) {
                heads.put(i, new Mark(i, matcher.start(1), matcher.end(), List.of(questions.all.get(heads.size()).number()), false));
            } else if (heads.isEmpty() && ++above > ABOVE_HEADS) {
                return Map.of();
            }
        }
        return heads.size() == asked ? heads : Map.of();
    }

    /** Labels inside a line; a line that starts with words must hold at least two of them to count. */
    private static List<int[]> following(String line, int from, int last) {
        List<int[]> found = Anchors.following(line, from, last);
        return last == 0 && found.size() < 2 ? List.of() : found;
    }

    private static boolean isChange(String line) {
        return CHANGE_WORDS.anyInAnyCase(line, 60);
    }

    private boolean known(List<Integer> numbers) {
        return questions.all.isEmpty() || numbers.stream().allMatch(questions::has);
    }

    private List<Mark> accepted(List<Mark> all, List<String> lines, int under, boolean alone, boolean one) {
        if (all.isEmpty()) {
            return all;
        }
        List<Mark> named = all.stream().filter(m -> m.named && known(m.numbers) && (under == 0 || hasDelimiter(m, lines))).toList();
        List<Mark> bare = all.stream().filter(m -> !m.named).toList();
        if (one) {
            boolean single = all.size() == 1 && all.get(0).line == firstLine(lines) && all.get(0).numbers.equals(List.of(questions.all.get(0).number()));
            return single ? all : named;
        }
        boolean mixed = !named.isEmpty() && !bare.isEmpty();
        boolean trusted = !bare.isEmpty() && trusted(mixed ? all : bare, lines, under, alone);
        if (!bare.isEmpty() && !trusted && under == 0 && !questions.all.isEmpty()) {
            trouble.add("a numbered list was not taken for answers");
        }
        if (questions.all.isEmpty() && !roundLikely && named.isEmpty() && !trusted) {
            return List.of();
        }
        return all.stream().filter(m -> m.named ? named.contains(m) : trusted && (known(m.numbers) || m.numbers.stream().allMatch(this::isForOthers)))
                .map(m -> known(m.numbers) ? m : new Mark(m.line, m.from, m.textFrom, List.of(), m.named)).toList();
    }

    private static boolean hasDelimiter(Mark mark, List<String> lines) {
        String head = lines.get(mark.line).substring(mark.from, mark.textFrom).strip();
        return head.endsWith(":") || head.endsWith(".") || head.endsWith(")") || head.endsWith("-") || head.endsWith("–") || Anchors.change(lines.get(mark.line)) != null;
    }

    private static int firstLine(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !Courtesies.isGreeting(lines.get(i))) {
                return i;
            }
        }
        return 0;
    }

    /** Whether this is the number of a question that was put to others: what somebody says to it is about the round as a whole. */
    private boolean isForOthers(int number) {
        return !questions.all.isEmpty() && !questions.has(number) && number < questions.all.get(questions.all.size() - 1).number();
    }

    /**
     * Whether bare numbers are labels: increasing, of questions that exist, and not a list somebody announces. In another order they are, where each
     * begins a line, the first of them the text: nobody counts "3., 1., 2.".
     */
    private boolean trusted(List<Mark> bare, List<String> lines, int under, boolean alone) {
        int before = 0;
        int unknown = 0;
        boolean rising = true;
        List<Integer> numbers = new ArrayList<>();
        for (Mark mark : bare) {
            for (int number : mark.numbers) {
                if (numbers.contains(number)) {
                    return false;
                }
                rising &= number > before;
                before = number;
                numbers.add(number);
                unknown += questions.all.isEmpty() || questions.has(number) || isForOthers(number) ? 0 : 1;
            }
        }
        if (!rising && (questions.all.isEmpty() || under > 0 || unknown > 0 || bare.get(0).line != firstLine(lines) || bare.stream().anyMatch(mark -> mark.from > 0))) {
            return false;
        }
        if (unknown > 0 && (unknown > 1 || !isGeneralMark(bare.get(bare.size() - 1), lines))) {
            return false;
        }
        if (under > 0) {
            return alone && numbers.size() == questions.all.size() && numbers.get(0) == 1 && numbers.size() > 1;
        }
        if (announcesList(bare.get(0), lines)) {
            return false;
        }
        if (questions.all.isEmpty()) {
            boolean sequence = numbers.size() >= 2 && numbers.get(0) == 1 && numbers.get(numbers.size() - 1) == numbers.size();
            return sequence && (roundLikely || bare.get(0).line == firstLine(lines)) || roundLikely;
        }
        return true;
    }

    private static boolean isGeneralMark(Mark mark, List<String> lines) {
        return GENERAL.matcher(lines.get(mark.line).substring(mark.textFrom)).matches();
    }

    /** "Vi ser tre hinder:" right above the list: then the numbers are the list's own. */
    private static boolean announcesList(Mark first, List<String> lines) {
        for (int i = first.line - 1; i >= 0; i--) {
            String line = lines.get(i);
            if (line.isEmpty()) {
                continue;
            }
            String before = i == 0 ? "" : lines.get(i - 1); // a wrapped line
            return line.endsWith(":") && !ABOUT_ANSWERS.matcher(line).find() && !ABOUT_ANSWERS.matcher(before).find() && !Courtesies.isGreeting(line);
        }
        return false;
    }

    String general() {
        return questions.all.size() == 1 ? "" : general.toString();
    }

    List<ReadAnswer> answers() {
        List<ReadAnswer> read = new ArrayList<>();
        if (questions.all.size() == 1 && general.length() > 0) {
            int only = questions.all.get(0).number();
            StringBuilder text = answers.computeIfAbsent(only, n -> new StringBuilder());
            text.insert(0, general + (text.length() > 0 ? "\n\n" : ""));
        }
        for (Map.Entry<Integer, StringBuilder> answer : answers.entrySet()) {
            int number = answer.getKey();
            read.add(Values.answer(number, questions.byNumber(number), answer.getValue().toString(), byName.contains(number)));
        }
        return read;
    }
}
