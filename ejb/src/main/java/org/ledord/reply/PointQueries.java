package org.ledord.reply;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.answer.AnswerRow;
import org.ledord.answer.ReadAnswers;
import org.ledord.attachment.AttachmentRow;
import org.ledord.attachment.Attachments;
import org.ledord.attachment.ServedFile;
import org.ledord.matter.MatterKey;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** Answers in full, for those who handle the round; what everybody sees of them is in {@code transparency}. */
@Stateless
@PermitAll
public class PointQueries {
    @Inject
    private ReadAnswers answers;

    @Inject
    private Attachments attachments;

    @Inject
    private RoundHeads heads;

    @Inject
    private Reads reads;

    /**
     * Answers in full, some at a time, and how many said what. Who manages a unit sees none from that unit.
     *
     * @param after the number of the last answer on the page before, or 0
     */
    @May("answer.read")
    public AnswerBook answers(MatterKey key, int after) {
        RoundHeads.Head head = heads.get(key);
        List<AnswerRow> rows = answers.of(head.id(), after, AnswerBook.PAGE + 1);
        return new AnswerBook(key.number(), head.title(), head.answered(), rows.subList(0, Math.min(rows.size(), AnswerBook.PAGE)), rows.size() > AnswerBook.PAGE,
                heads.open(head, "point.cut"), reads.list(AnswerBook.Said.class, """
                        select q.number as question, q.text, q.kind, t.value, o.text as choice, sum(t.answers) as answers
                          from round_stand t join question q on q.id = t.question_id
                          left join question_option o on o.question_id = q.id and 'C' || (o.position + 1) = t.value
                         where t.round_id = :round group by 1, 2, 3, 4, 5 order by 1, answers desc""", Map.of("round", head.id())));
    }

    /**
     * A file that came with an answer, for download; {@link NotFound} where it may not be opened.
     *
     * @param place its place among the files of that answer, from 1
     */
    @May("answer.read")
    public ServedFile file(MatterKey key, int answer, int place) {
        AttachmentRow file = answers.of(heads.get(key).id(), answer - 1, 1).stream().filter(one -> one.number() == answer).flatMap(one -> one.files().stream()).skip(Math.max(1, place) - 1L)
                .findFirst().orElseThrow(() -> new NotFound("file " + place));
        return attachments.open(file.rawMailId(), file.number());
    }
}
