package org.ledord.group;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ledord.group.MemberRow.Verdict;
import org.ledord.people.NewPerson;
import org.ledord.shared.Language;
import org.ledord.shared.SheetRow;
import org.ledord.shared.WrittenAddress;

/** Reads a list of members: finds its columns by their headings, or by what stands in them, and says what is amiss in each row. */
final class MemberList {
    private static final Map<String, MemberFunction> FUNCTIONS = Stream.of(
            functions(MemberFunction.MEMBER, "medlem", "ledamot", "deltagare", "member", "jäsen", "deltaker"),
            functions(MemberFunction.COORDINATOR, "samordnare", "koordinator", "sammankallande", "coordinator", "samordner", "koordinaattori"),
            functions(MemberFunction.PROJECT_LEAD, "projektledare", "prosjektleder", "project lead", "projektipäällikkö"),
            functions(MemberFunction.UNION_REPRESENTATIVE, "facklig företrädare", "facklig representant", "facklig", "facket", "tillitsvalgt", "union representative", "luottamusmies"),
            functions(MemberFunction.SAFETY_REPRESENTATIVE, "skyddsombud", "verneombud", "safety representative", "työsuojeluvaltuutettu"),
            functions(MemberFunction.UNIT_MANAGER, "enhetschef", "leder", "enhetsleder", "unit manager", "yksikön esimies", "esihenkilö"),
            functions(MemberFunction.SPECIALIST, "specialist", "sakkunnig", "expert", "spesialist", "fagperson", "asiantuntija"))
            .flatMap(Function.identity()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Map<MemberColumn, Integer> columns;
    private final Language language;
    private final Set<String> addresses = new HashSet<>();

    private MemberList(Map<MemberColumn, Integer> columns, Language language) {
        this.columns = columns;
        this.language = language;
    }

    private static Stream<Map.Entry<String, MemberFunction>> functions(MemberFunction function, String... words) {
        return Arrays.stream(words).map(word -> Map.entry(word, function));
    }

    /**
     * The members that the list names, each with what is amiss as far as the list alone can tell.
     *
     * @param language for those whose row names none
     */
    static List<MemberRow> of(List<SheetRow> rows, Language language) {
        if (rows.isEmpty()) {
            return List.of();
        }
        boolean headed = MemberColumn.heads(rows.get(0).cells());
        List<SheetRow> people = headed ? rows.subList(1, rows.size()) : rows;
        MemberList list = new MemberList(headed ? headings(rows.get(0)) : guessed(people), language);
        return people.stream().map(list::read).toList();
    }

    private static Map<MemberColumn, Integer> headings(SheetRow row) {
        Map<MemberColumn, Integer> columns = new EnumMap<>(MemberColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            int at = i;
            MemberColumn.of(row.cell(i)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        return columns;
    }

    /** Without headings: the first column with an at sign, and the first other one. */
    private static Map<MemberColumn, Integer> guessed(List<SheetRow> rows) {
        int widest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int address = IntStream.range(0, widest).filter(i -> rows.stream().anyMatch(row -> row.cell(i).contains("@"))).findFirst().orElse(-1);
        Map<MemberColumn, Integer> columns = new EnumMap<>(MemberColumn.class);
        IntStream.range(0, widest).filter(i -> i != address).findFirst().ifPresent(i -> columns.put(MemberColumn.NAME, i));
        if (address >= 0) {
            columns.put(MemberColumn.ADDRESS, address);
        }
        return columns;
    }

    private MemberRow read(SheetRow row) {
        String name = cell(row, MemberColumn.NAME);
        if (name.isEmpty()) {
            name = Stream.of(MemberColumn.FIRST_NAME, MemberColumn.LAST_NAME).map(column -> cell(row, column)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        }
        String typed = cell(row, MemberColumn.ADDRESS);
        Optional<WrittenAddress> address = WrittenAddress.find(typed);
        String function = cell(row, MemberColumn.FUNCTION);
        MemberFunction as = function.isEmpty() ? MemberFunction.MEMBER : FUNCTIONS.get(function.toLowerCase(Locale.ROOT));
        MemberRow read = new MemberRow(row.line(), name, address.map(WrittenAddress::toString).orElse(typed), cell(row, MemberColumn.UNIT), cell(row, MemberColumn.TITLE), function,
                cell(row, MemberColumn.ORGANISATION), cell(row, MemberColumn.EVIDENCE), Language.of(cell(row, MemberColumn.LANGUAGE).toLowerCase(Locale.ROOT)).orElse(language), as, Verdict.GOOD);
        return read.with(amiss(read, address));
    }

    private Verdict amiss(MemberRow row, Optional<WrittenAddress> address) {
        if (row.name().isEmpty()) {
            return Verdict.NO_NAME;
        }
        if (row.name().length() > NewPerson.LONGEST_NAME) {
            return Verdict.LONG_NAME;
        }
        if (address.isEmpty()) {
            return row.address().isEmpty() ? Verdict.NO_ADDRESS : Verdict.BAD_ADDRESS;
        }
        if (!addresses.add(address.get().key())) {
            return Verdict.TWICE;
        }
        if (row.as() == null) {
            return Verdict.UNKNOWN_FUNCTION;
        }
        return row.as() == MemberFunction.UNION_REPRESENTATIVE && row.organisation().isEmpty() ? Verdict.NO_MANDATE : Verdict.GOOD;
    }

    private String cell(SheetRow row, MemberColumn column) {
        return row.cell(columns.getOrDefault(column, -1));
    }
}
