package org.ledord.transparency;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A synthesis as a workbook (Office Open XML, ECMA-376) of two sheets: who took which position, and every point with its reply. It is written
 * while it is read, so that it needs no more memory with twenty thousand points than with two hundred. What people wrote is text and never a formula.
 */
public final class SynthesisBook {
    /** How many points are read at a time. */
    public static final int BATCH = 500;
    /** What a cell of the format holds at most is 32,767. */
    private static final int LONGEST = 32_000;
    private static final int WIDE = 60;
    private static final int MIDDLE = 28;
    private static final int NARROW = 12;
    private static final List<String> COLUMNS = List.of("nr", "party", "question", "position", "theme", "heading", "quote", "late", "reply", "reason", "version");
    private static final List<Integer> WIDTHS = List.of(NARROW / 2, MIDDLE, NARROW, MIDDLE, MIDDLE, MIDDLE, WIDE, NARROW, MIDDLE, WIDE, NARROW);

    private SynthesisBook() {
    }

    /**
     * Writes it.
     *
     * @param say words by their key: {@code synthesis.column.…}, {@code open.position.…}, {@code open.reply.…}
     * @param next the points after the one with this number; none at the end
     */
    public static void write(OutputStream out, Synthesis synthesis, UnaryOperator<String> say, IntFunction<List<SynthesisPoint>> next) {
        try (Workbook book = new Workbook(out, "Ledord", "1.0")) {
            positions(book.newWorksheet(say.apply("synthesis.sheet.positions")), synthesis, say);
            points(book.newWorksheet(say.apply("synthesis.sheet.points")), synthesis, say, next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void positions(Worksheet sheet, Synthesis synthesis, UnaryOperator<String> say) throws IOException {
        head(sheet, 0, say.apply("synthesis.column.party"), MIDDLE);
        int column = 1;
        for (Synthesis.Question question : synthesis.asked()) {
            head(sheet, column++, question.number() + ". " + question.text(), WIDE / 2);
        }
        int row = 1;
        for (PartyLine line : synthesis.parties()) {
            sheet.value(row, 0, name(line.name(), say));
            for (int i = 0; i < line.positions().size(); i++) {
                sheet.value(row, i + 1, line.positions().get(i).stream().map(one -> (line.organisation() ? "" : one.answers() + " ") + say.apply("open.position." + one.position()))
                        .collect(Collectors.joining(", ")));
            }
            row++;
        }
        sheet.freezePane(1, 1);
        sheet.finish();
    }

    private static void points(Worksheet sheet, Synthesis synthesis, UnaryOperator<String> say, IntFunction<List<SynthesisPoint>> next) throws IOException {
        for (int i = 0; i < COLUMNS.size(); i++) {
            head(sheet, i, say.apply("synthesis.column." + COLUMNS.get(i)), WIDTHS.get(i));
        }
        sheet.freezePane(0, 1);
        int row = 1;
        for (List<SynthesisPoint> batch = next.apply(0); !batch.isEmpty(); batch = next.apply(batch.get(batch.size() - 1).number())) {
            for (SynthesisPoint point : batch) {
                line(sheet, row++, point, say);
            }
            sheet.flush();
        }
        sheet.finish();
    }

    private static void line(Worksheet sheet, int row, SynthesisPoint point, UnaryOperator<String> say) {
        sheet.value(row, 0, point.number());
        sheet.value(row, 1, name(point.party(), say));
        if (point.question() != null) {
            sheet.value(row, 2, point.question());
        }
        text(sheet, row, 3, point.position() == null ? "" : say.apply("open.position." + point.position()));
        text(sheet, row, 4, point.theme());
        text(sheet, row, 5, point.heading());
        text(sheet, row, 6, point.quote());
        text(sheet, row, 7, point.late() ? say.apply("synthesis.late") : "");
        text(sheet, row, 8, say.apply(point.replyKind() == null ? "open.reply.waiting" : "open.reply." + point.replyKind()));
        text(sheet, row, 9, point.replyText() == null ? "" : point.replyText());
        if (point.proposalVersion() != null) {
            sheet.value(row, 10, point.proposalVersion());
        }
    }

    private static void text(Worksheet sheet, int row, int column, String words) {
        sheet.value(row, column, words.length() > LONGEST ? words.substring(0, LONGEST) : words);
        if (words.length() > MIDDLE) {
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static void head(Worksheet sheet, int column, String words, int width) {
        sheet.value(0, column, words);
        sheet.style(0, column).bold().wrapText(true).verticalAlignment("top").set();
        sheet.width(column, width);
    }

    private static String name(String party, UnaryOperator<String> say) {
        return party == null ? say.apply("open.round.others") : party;
    }
}
