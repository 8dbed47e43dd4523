package org.ledord.answer;

import java.util.Arrays;
import java.util.List;

/**
 * A point that was made of one's own answer, with its reply if it has one, as the letter about one's points tells it.
 *
 * @param missed whether it was said when one was told what became of the others
 * @param kind what became of it, or empty while it waits
 * @param version the version of the proposal in which the change is, or null
 * @param changeLink where in it, in words
 * @param proposal the number of that proposal, or null
 */
public record OwnPoint(int number, String quote, boolean missed, String kind, String text, Integer version, String changeLink, Integer proposal) {
    /** Of answer {@code a} to round {@code d} as one column, read with the rest of the page (ADR 0010); nothing while the round is open, for until then the answer may change. */
    static final String SQL = """
            select string_agg(concat_ws(chr(31), x.number, translate(x.quote, chr(30) || chr(31), ''), x.disputed_at is not null, coalesce(y.kind, ''),
                              translate(coalesce(y.text, ''), chr(30) || chr(31), ''), coalesce(cast(w.number as text), ''),
                              translate(coalesce(y.change_link, ''), chr(30) || chr(31), ''), coalesce(cast(z.number as text), '')), chr(30) order by x.number)
              from point x left join reply y on y.id = x.reply_id left join proposal_version w on w.id = y.proposal_version_id
              left join proposal o on o.id = w.proposal_id left join matter z on z.id = o.matter_id
             where x.answer_id = a.id and a.state = 'FILED' and d.status <> 'OPEN'""";

    /** The points in that column. */
    static List<OwnPoint> read(String column) {
        return column == null ? List.of() : Arrays.stream(column.split("\u001e")).map(one -> one.split("\u001f", -1)).map(OwnPoint::of).toList();
    }

    private static OwnPoint of(String[] parts) {
        return new OwnPoint(Integer.parseInt(parts[0]), parts[1], parts[2].startsWith("t"), parts[3], parts[4], number(parts[5]), parts[6], number(parts[7]));
    }

    private static Integer number(String written) {
        return written.isEmpty() ? null : Integer.valueOf(written);
    }

    /** Whether it has a reply. */
    public boolean replied() {
        return !kind.isEmpty();
    }
}
