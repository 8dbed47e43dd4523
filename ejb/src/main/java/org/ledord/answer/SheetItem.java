package org.ledord.answer;

import java.util.List;
import org.ledord.consultation.AskedQuestion;
import org.ledord.reading.Position;
import org.ledord.reading.QuestionKind;

/** A question of a round beside what one version of an answer says to it; either may be missing, what concerns the round as a whole has no question. */
record SheetItem(Integer number, QuestionKind kind, String asked, String hint, String options, Integer min, Integer max,
        Long item, String text, Position position, String choice, Integer scale, String foundIn, String setAside, Handling handling) {
    static final String SQL = """
            select q.number, q.kind, q.text as asked, q.hint, q.scale_min as min, q.scale_max as max,
                   (select string_agg(o.text, chr(31) order by o.position) from question_option o where o.question_id = q.id) as options,
                   i.id as item, i.text, i.position, o.text as choice, i.scale, i.found_in, i.set_aside, i.handling
              from (select x.* from question x where x.round_id = :round
                       and (x.only_groups = '{}' or :group = any(x.only_groups) or exists (select 1 from answer_item y where y.version_id = cast(:version as bigint) and y.question_id = x.id))) q
              full join (select * from answer_item where version_id = cast(:version as bigint)) i on i.question_id = q.id
              left join question_option o on o.question_id = q.id and o.position = i.choice - 1
             order by q.number nulls last""";

    static List<AskedQuestion> questions(List<SheetItem> rows) {
        return rows.stream().filter(row -> row.number() != null).map(SheetItem::question).toList();
    }

    static List<ReadItem> read(List<SheetItem> rows) {
        return rows.stream().filter(row -> row.item() != null).map(SheetItem::readItem).toList();
    }

    private AskedQuestion question() {
        return new AskedQuestion(null, number, kind, asked, hint, options == null ? List.of() : List.of(options.split("\u001f")), min, max);
    }

    private ReadItem readItem() {
        return new ReadItem(number == null ? GivenItem.GENERAL : number, number == null ? "" : asked, text, position, choice, scale, foundIn, setAside, handling);
    }
}
