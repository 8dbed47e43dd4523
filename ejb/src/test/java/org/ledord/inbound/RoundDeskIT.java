package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.ledord.answer.AnswerCollection;
import org.ledord.answer.AnswerKey;
import org.ledord.answer.AnswerQueries;
import org.ledord.answer.Channel;
import org.ledord.answer.GivenItem;
import org.ledord.answer.PageAnswer;
import org.ledord.answer.PaperAnswer;
import org.ledord.answer.PaperLetters;
import org.ledord.answer.ReadItem;
import org.ledord.answer.Workplace;
import org.ledord.consultation.RoundQueries;
import org.ledord.decision.DecisionRecording;
import org.ledord.decision.RecordDecision;
import org.ledord.matter.MatterKey;
import org.ledord.proposal.Outcome;
import org.ledord.reply.CutAnswer;
import org.ledord.reply.CuttingQueries;
import org.ledord.reply.ManyCut;
import org.ledord.reply.ManyCuts;
import org.ledord.reply.NewPoint;
import org.ledord.reply.NewTemplate;
import org.ledord.reply.PointCutting;
import org.ledord.reply.PointKey;
import org.ledord.reply.PointQueries;
import org.ledord.reply.PointReplying;
import org.ledord.reply.ReplyKind;
import org.ledord.reply.ReplyQueries;
import org.ledord.reply.ReplyTemplates;
import org.ledord.reply.ReplyToPoints;
import org.ledord.reply.RoundConclusion;
import org.ledord.reply.SynthesisQueries;
import org.ledord.reply.ThemeChange;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Writes;
import org.ledord.transparency.Synthesis;
import org.ledord.transparency.SynthesisBook;

/** These tests should show that a round is worked through without counting it each time, and that a statement stands until its owner says otherwise. */
class RoundDeskIT extends InboundGround {
    @Inject
    private AnswerCollection answers;
    @Inject
    private PointCutting cutting;
    @Inject
    private PointReplying replying;
    @Inject
    private PointQueries points;
    @Inject
    private CuttingQueries desk;
    @Inject
    private ReplyQueries replies;
    @Inject
    private ReplyTemplates templates;
    @Inject
    private SynthesisQueries synthesis;
    @Inject
    private RoundConclusion conclusion;
    @Inject
    private RoundQueries rounds;
    @Inject
    private AnswerQueries sheets;
    @Inject
    private PaperLetters letters;
    @Inject
    private DecisionRecording deciding;
    @Inject
    private Writes writing;

    /** What is kept of a round in numbers, all of it. */
    public record Numbers(int answered, int late, int worded, int uncut, int points, int replied, long stands, long themes, long waits, long queue) {
    }

    @Test
    void numbers_that_are_kept_are_those_that_are_counted() {
        answersByPage("Bilarna räcker inte. Lunchen saknas.");
        same();
        as(lead);
        cutting.cut(new CutAnswer(new AnswerKey(round, 1), List.of(new NewPoint(2, "Bilarna räcker inte.", "", "Bilar"))));
        same();
        cutting.cut(new CutAnswer(new AnswerKey(round, 1), List.of(new NewPoint(2, "Lunchen saknas.", "", "Lunch"))));
        assertThat(numbers()).extracting(Numbers::uncut, Numbers::points, Numbers::themes, Numbers::queue).containsExactly(0, 2, 2L, 0L);
        same();
        replying.reply(ReplyToPoints.to(round, List.of(1), ReplyKind.NO, "Det finns inga fler.", null, "", null));
        assertThat(numbers()).extracting(Numbers::replied, Numbers::waits).containsExactly(1, 1L);
        same();
        cutting.rename(new ThemeChange(round, "Lunch", "Bilar"));
        assertThat(numbers().themes()).as("two themes became one").isOne();
        same();
        cutting.remove(new PointKey(round, 2));
        same();
        cutting.cut(new CutAnswer(new AnswerKey(round, 1), List.of(new NewPoint(2, "Lunchen saknas.", "", " bilar "))));
        assertThat(numbers().themes()).as("a theme that differs in a capital is the same").isOne();
        same();
        as(asked);
        answers.byPage(round, PageAnswer.of(1, List.of(GivenItem.words(2, "Något helt annat."))));
        same();
        answers.withdraw(round);
        assertThat(numbers()).extracting(Numbers::answered, Numbers::uncut, Numbers::stands).containsExactly(0, 0, 0L);
        same();
    }

    @Test
    void short_texts_are_gone_through_many_at_a_time() {
        answersByPage("Bilarna räcker inte.");
        as(lead);
        assertThat(desk.many(round, 0, 20).left()).extracting(row -> row.question() + " " + row.text()).containsExactly("2 Bilarna räcker inte.");
        cutting.cutMany(new ManyCuts(round, List.of(new ManyCut(1, 2, false, "Bilar"))));
        assertThat(desk.desk(round, 0, 0, 0)).satisfies(now -> {
            assertThat(now.left()).isEmpty();
            assertThat(now.done()).isEqualTo(now.all()).isOne();
            assertThat(now.themes()).containsExactly("Bilar");
        });
        templates.keep(new NewTemplate(round, "Bilar", "Frågan om bilar tas i budgeten."));
        assertThat(replies.desk(round, 0, "Bilar", false, 0)).satisfies(now -> {
            assertThat(now.current().quote()).isEqualTo("Bilarna räcker inte.");
            assertThat(now.templates()).extracting(one -> one.text()).containsExactly("Frågan om bilar tas i budgeten.");
        });
        replying.reply(new ReplyToPoints(round, List.of(1), "Bilar", ReplyKind.NOT_NOW, "Frågan om bilar tas i budgeten.", null, "", null));
        assertThat(replies.desk(round, 0, "", false, 0).points()).isEmpty();
        assertThat(replies.desk(round, 0, "", true, 0).points()).hasSize(1);
    }

    @Test
    void a_first_answer_that_came_by_no_mail_is_not_called_a_correction() {
        answersByPage("Bilarna räcker inte.");
        assertThat(reads.list(String.class, "select text_body from outbox where to_address = :to and stream = 'RECEIPT'", Map.of("to", address))).singleElement().asString()
                .contains("Ditt svar kom fram").doesNotContain("rättelse");
    }

    @Test
    void the_same_words_are_cut_twice_only_by_whoever_says_so() {
        answersByPage("Bilarna räcker inte. Lunchen saknas.");
        as(lead);
        AnswerKey answer = new AnswerKey(round, 1);
        cutting.cut(new CutAnswer(answer, List.of(new NewPoint(2, "Bilarna räcker inte.", "", ""))));
        List<NewPoint> more = List.of(new NewPoint(2, "inte. Lunchen saknas.", "", ""));
        assertThatThrownBy(() -> cutting.cut(new CutAnswer(answer, more))).hasMessage("rule.point-twice");
        assertThat(numbers().points()).isOne();
        cutting.cut(new CutAnswer(answer, more, true));
        assertThat(numbers()).extracting(Numbers::points, Numbers::uncut).containsExactly(2, 0);
    }

    @Test
    void a_reply_that_came_meanwhile_is_not_written_over_unread() {
        answersByPage("Bilarna räcker inte. Lunchen saknas.");
        as(lead);
        cutting.cut(new CutAnswer(new AnswerKey(round, 1), List.of(new NewPoint(2, "Bilarna räcker inte.", "", ""), new NewPoint(2, "Lunchen saknas.", "", ""))));
        replying.reply(ReplyToPoints.to(round, List.of(1), ReplyKind.NO, "Det finns inga fler.", null, "", null));
        assertThatThrownBy(() -> replying.reply(ReplyToPoints.to(round, List.of(1), ReplyKind.PARTLY, "En till köps.", null, "", null))).hasMessage("rule.changed-meanwhile");
        assertThatThrownBy(() -> replying.reply(ReplyToPoints.to(round, List.of(2, 1), ReplyKind.PARTLY, "Båda tas upp.", null, "", null)))
                .as("nor that of another point which is answered along").hasMessage("rule.reply-other-meanwhile");
        int seen = replies.desk(round, 1, "", true, 0).current().revision();
        replying.reply(ReplyToPoints.to(round, List.of(1, 2), ReplyKind.PARTLY, "En till köps, och lunchen läggs in.", null, "", seen));
        assertThat(replies.desk(round, 2, "", true, 0).current().text()).as("whoever has read it may").isEqualTo("En till köps, och lunchen läggs in.");
    }

    @Test
    void a_meeting_answers_by_one_mail() {
        assertThat(arrives(address, replyTo(), "Sv", "Antal: 14\n1. Bra\n2. Bilarna räcker inte.\nAvvikande: Två av oss vill behålla dagens planering.\n").state()).isEqualTo("ANSWER");
        as(lead);
        assertThat(points.answers(round, 0).answers()).singleElement().satisfies(answer -> {
            assertThat(answer.heads()).isEqualTo(14);
            assertThat(answer.items()).extracting(ReadItem::question, ReadItem::text).contains(org.assertj.core.groups.Tuple.tuple(2, "Bilarna räcker inte."),
                    org.assertj.core.groups.Tuple.tuple(0, "Avvikande mening:\nTvå av oss vill behålla dagens planering."));
        });
        assertThat(reads.count("select count(*) from outbox where to_address = :to and stream = 'RECEIPT' and text_body like '%där 14 var med%'", Map.of("to", address))).isOne();
    }

    @Test
    void whoever_takes_back_what_they_have_not_said_is_told_that_there_is_nothing() {
        assertThat(arrives(address, replyTo(), "Sv", "ÅNGRA\n").reason()).isEqualTo("no answer to take back");
        assertThat(reads.list(String.class, "select text_body from outbox where to_address = :to and stream = 'RECEIPT'", Map.of("to", address))).singleElement().asString()
                .containsPattern("inget\\s+svar\\s+från\\s+dig").containsPattern("Vill\\s+du\\s+svara");
    }

    @Test
    void an_anonymous_round_has_no_desks() {
        writing.change("update round set named = false, threshold = 5 where id = :round", Map.of("round", roundId()));
        as(lead);
        for (ThrowingCallable door : List.<ThrowingCallable>of(() -> points.answers(round, 0), () -> desk.desk(round, 0, 0, 0),
                () -> desk.many(round, 0, 20), () -> replies.desk(round, 0, "", false, 0), () -> rounds.asked(round, null, 0), () -> rounds.questions(round), () -> sheets.paper(round, asked), () -> letters.list(round))) {
            assertThatThrownBy(door).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void what_was_said_by_telephone_is_entered_under_the_name_of_who_said_it() {
        as(lead);
        answers.onPaper(new PaperAnswer(round, asked, true, null, new Workplace(9, ""), List.of(GivenItem.words(2, "Lunchen saknas."))));
        assertThat(points.answers(round, 0).answers()).singleElement().satisfies(answer -> {
            assertThat(answer.person()).isEqualTo(asked);
            assertThat(answer.channel()).isEqualTo(Channel.TELEPHONE);
            assertThat(answer.heads()).isEqualTo(9);
        });
        assertThat(reads.count("select count(*) from outbox where to_address = :to and stream = 'RECEIPT'", Map.of("to", address))).isOne();
    }

    @Test
    void the_day_on_which_a_paper_was_handed_in_decides_and_none_that_cannot_be() {
        as(lead);
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Stockholm")));
        List<GivenItem> said = List.of(GivenItem.words(2, "Lunchen saknas."));
        assertThatThrownBy(() -> answers.onPaper(new PaperAnswer(round, asked, false, today.plusDays(1), null, said))).hasMessage("rule.paper-to-come");
        assertThatThrownBy(() -> answers.onPaper(new PaperAnswer(round, asked, false, today.minusDays(1), null, said))).hasMessage("rule.paper-before-round");
        writing.change("update round set opened_at = opened_at - interval '6 days', closes_on = :day where matter_id in (select m.id from matter m join reform r on r.id = m.reform_id where r.slug = :reform)",
                Map.of("day", today.minusDays(1), "reform", reform.slug()));
        answers.onPaper(new PaperAnswer(round, asked, false, today.minusDays(2), null, said));
        assertThat(points.answers(round, 0).answers()).singleElement().satisfies(answer -> {
            assertThat(answer.late()).isFalse();
            assertThat(LocalDate.ofInstant(answer.receivedAt(), ZoneId.of("Europe/Stockholm"))).isEqualTo(today.minusDays(2));
        });
        assertThat(reads.count("select count(*) from answer a join invitation i on i.id = a.invitation_id where a.correctable_until > :later and i.person_id = (select id from person where public_id = :person)",
                Map.of("later", clock.instant().plusSeconds(2 * 86_400), "person", asked))).as("corrections are counted from when it was entered").isOne();
    }

    @Test
    void a_statement_stands_until_its_owner_says_by_a_click_that_another_takes_its_place() {
        writing.change("update membership set organisation = 'Kommunal', function = 'UNION_REPRESENTATIVE', evidence = 'Utsedd av styrelsen' where person_id = (select id from person where public_id = :person)", Map.of("person", asked));
        answersByPage("Vi avstyrker.");
        List<GivenItem> other = List.of(GivenItem.words(2, "Vi tillstyrker."));
        assertThatThrownBy(() -> answers.byPage(round, PageAnswer.of(1, other))).hasMessage("rule.answer-statement-confirm");
        as(lead);
        assertThatThrownBy(() -> answers.onPaper(new PaperAnswer(round, asked, false, null, null, other))).hasMessage("rule.answer-statement-theirs");
        assertThat(words()).isEqualTo("Vi avstyrker.");
        as(asked);
        answers.byPage(round, new PageAnswer(null, 1, true, null, other));
        assertThat(words()).isEqualTo("Vi tillstyrker.");
    }

    @Test
    void what_was_missed_is_said_once_and_opens_the_round_again() {
        answersByPage("Bilarna räcker inte. Lunchen saknas.");
        as(lead);
        cutting.cutMany(new ManyCuts(round, List.of(new ManyCut(1, 2, false, ""))));
        replying.reply(ReplyToPoints.to(round, List.of(1), ReplyKind.NO, "Det finns inga fler bilar.", null, "", null));
        close();
        assertThat(conclusion.conclude(round)).isOne();
        String reply = reads.first(String.class, "select reply_to from outbox where to_address = :to and stream = 'REPLIES'", Map.of("to", address)).orElseThrow();
        assertThat(arrives(address, reply, "Sv", "Ni tog inte upp det om lunchen.").reason()).isEqualTo("says what was missed");
        assertThat(reads.list(String.class, "select text_body from outbox where to_address = :to and stream = 'RECEIPT' order by id", Map.of("to", address))).last().asString()
                .contains("är en synpunkt nu", "Ni tog inte upp det om lunchen.");
        as(lead);
        assertThat(replies.desk(round, 0, "", false, 0).current()).satisfies(point -> {
            assertThat(point.missed()).isTrue();
            assertThat(point.quote()).isEqualTo("Ni tog inte upp det om lunchen.");
        });
        assertThatThrownBy(() -> cutting.remove(new PointKey(round, 2))).hasMessage("rule.point-missed");
        assertThatThrownBy(() -> conclusion.conclude(round)).hasMessage("rule.round-unreplied");
        assertThat(proposalStatus()).as("nothing is decided meanwhile").isEqualTo("IN_ROUND");
        assertThat(arrives(address, reply, "Sv", "Och så var det parkeringen.").state()).as("once; then it is a view as any other").isEqualTo("INPUT");
        as(lead);
        replying.reply(ReplyToPoints.to(round, List.of(2), ReplyKind.PARTLY, "Lunchen läggs in.", null, "", null));
        assertThat(conclusion.conclude(round)).as("they are told about it").isOne();
        assertThat(proposalStatus()).isEqualTo("ANSWERED");
        assertThat(reads.count("select count(*) from outbox where to_address = :to and stream = 'REPLIES' and text_body like '%Lunchen läggs in.%'", Map.of("to", address))).isOne();
    }

    @Test
    void a_later_decision_waits_for_what_was_missed() {
        answersByPage("Bilarna räcker inte. Lunchen saknas.");
        as(lead);
        cutting.cutMany(new ManyCuts(round, List.of(new ManyCut(1, 2, false, ""))));
        replying.reply(ReplyToPoints.to(round, List.of(1), ReplyKind.NO, "Det finns inga fler bilar.", null, "", null));
        close();
        conclusion.conclude(round);
        MatterKey first = deciding.record(reform, decision(LocalDate.now(clock).plusDays(30), null));
        String reply = reads.first(String.class, "select reply_to from outbox where to_address = :to and stream = 'REPLIES'", Map.of("to", address)).orElseThrow();
        arrives(address, reply, "Sv", "Ni tog inte upp det om lunchen.");
        as(lead);
        assertThat(proposalStatus()).as("what is decided stays decided").isEqualTo("DECIDED");
        assertThatThrownBy(() -> deciding.record(reform, decision(null, first.number()))).hasMessage("rule.decision-round-waits");
        replying.reply(ReplyToPoints.to(round, List.of(2), ReplyKind.PARTLY, "Lunchen läggs in.", null, "", null));
        conclusion.conclude(round);
        assertThat(deciding.record(reform, decision(null, first.number())).number()).isNotEqualTo(first.number());
    }

    private RecordDecision decision(LocalDate until, Integer settles) {
        int proposal = reads.first(Integer.class, "select m.number from proposal p join matter m on m.id = p.matter_id join reform r on r.id = m.reform_id where r.slug = :reform", Map.of("reform", reform.slug())).orElseThrow();
        return new RecordDecision(proposal, Outcome.ADOPTED, "Fasta rundor", Language.sv, "Nämnden", "", "", "", "Så blir det.", "Därför.", LocalDate.now(clock), until, until == null ? "" : "Mätningen",
                until == null ? "" : "Som förut", Set.of(), List.of(), settles);
    }

    private void close() {
        writing.change("update round set status = 'CLOSED', closed_at = :now where matter_id = (select m.id from matter m join reform r on r.id = m.reform_id where r.slug = :reform and m.kind = 'ROUND')",
                Map.of("now", clock.instant(), "reform", reform.slug()));
    }

    @Test
    void the_synthesis_names_nobody_and_opens_in_a_spreadsheet() throws IOException {
        answersByPage("=HYPERLINK(\"http://elak.example\") Bilarna räcker inte.");
        as(lead);
        cutting.cutMany(new ManyCuts(round, List.of(new ManyCut(1, 2, false, "Bilar"))));
        Synthesis whole = synthesis.synthesis(round, Language.sv, "", 0, 0, 50);
        assertThat(whole.points()).singleElement().satisfies(point -> {
            assertThat(point.party()).as("one alone is not told by their group").isNull();
            assertThat(point.position()).isNull();
        });
        assertThat(whole.positions()).isEmpty();
        assertThat(whole.toString()).doesNotContain("Den tillfrågade");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SynthesisBook.write(out, whole, key -> key, from -> synthesis.points(round, Language.sv, from, SynthesisBook.BATCH));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheets()).hasSize(2);
            assertThat(book.getSheet(1).orElseThrow().read()).hasSize(2).last().satisfies(row -> {
                assertThat(row.getCellText(6)).startsWith("=HYPERLINK");
                assertThat(row.getCell(6).getFormula()).as("what people wrote is never a formula").isNull();
                assertThat(row.getCellText(8)).isEqualTo("open.reply.waiting");
            });
        }
    }

    private String proposalStatus() {
        return reads.first(String.class, "select p.status from proposal p join matter m on m.id = p.matter_id join reform r on r.id = m.reform_id where r.slug = :reform", Map.of("reform", reform.slug())).orElseThrow();
    }

    private void answersByPage(String words) {
        as(asked);
        answers.byPage(round, PageAnswer.of(0, List.of(new GivenItem(1, "", org.ledord.reading.Position.SUPPORT, null, null, ""), GivenItem.words(2, words))));
    }

    private String words() {
        return reads.first(String.class, """
                select i.text from answer_item i join answer_version v on v.id = i.version_id join answer a on a.id = v.answer_id join invitation n on n.id = a.invitation_id
                  join person p on p.id = n.person_id where p.public_id = :person and i.text <> '' order by v.number desc limit 1""", Map.of("person", asked)).orElseThrow();
    }

    private void same() {
        Numbers kept = numbers();
        reads.count("select count(recount_round(d.id)::text) from round d where d.id = :round", Map.of("round", roundId()));
        assertThat(kept).isEqualTo(numbers());
    }

    private Numbers numbers() {
        return reads.first(Numbers.class, """
                select t.answered, t.late, t.worded, t.uncut, t.points, t.replied,
                       (select coalesce(sum(answers), 0) from round_stand s where s.round_id = t.round_id) as stands,
                       (select count(*) from round_theme s where s.round_id = t.round_id) as themes,
                       (select coalesce(sum(points), 0) from round_wait s where s.round_id = t.round_id) as waits,
                       (select count(*) from cutting_queue s where s.round_id = t.round_id) as queue
                  from round_tally t where t.round_id = :round""", Map.of("round", roundId())).orElseThrow();
    }

    private long roundId() {
        return reads.first(Long.class, "select d.id from round d join matter m on m.id = d.matter_id join reform r on r.id = m.reform_id where r.slug = :reform and m.kind = 'ROUND'",
                Map.of("reform", reform.slug())).orElseThrow();
    }
}
