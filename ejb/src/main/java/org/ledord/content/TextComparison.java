package org.ledord.content;

import java.util.List;
import org.ledord.shared.WordDiff;

/** What was changed between two versions of a text, word by word as it is read: marks and all that is not seen are left out. */
public record TextComparison(TextVersionRow before, TextVersionRow after, List<WordDiff.Piece> title, List<WordDiff.Piece> lead, List<WordDiff.Piece> body) {
    static TextComparison between(TextVersionRow before, TextVersionRow after) {
        return new TextComparison(before, after, WordDiff.between(before.title(), after.title()), WordDiff.between(before.lead(), after.lead()),
                WordDiff.between(Marks.plain(before.html()), Marks.plain(after.html())));
    }
}
