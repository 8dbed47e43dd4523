package org.ledord.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.answer.AnswerCollection;
import org.ledord.answer.AnswerKey;
import org.ledord.answer.GivenItem;
import org.ledord.answer.PageAnswer;
import org.ledord.answer.PaperAnswer;
import org.ledord.answer.Workplace;
import org.ledord.ballot.BallotCasting;
import org.ledord.ballot.BallotCounting;
import org.ledord.consultation.NewQuestion;
import org.ledord.consultation.OpenRound;
import org.ledord.consultation.RoundKeeping;
import org.ledord.consultation.RoundOpening;
import org.ledord.inbound.Judging;
import org.ledord.inbound.RawIntake;
import org.ledord.matter.MatterKey;
import org.ledord.reading.Position;
import org.ledord.reading.QuestionKind;
import org.ledord.reply.CutAnswer;
import org.ledord.reply.NewPoint;
import org.ledord.reply.PointCutting;
import org.ledord.reply.PointReplying;
import org.ledord.reply.ReplyKind;
import org.ledord.reply.ReplyToPoints;
import org.ledord.reply.RoundConclusion;
import org.ledord.reply.SetAside;
import org.ledord.shared.Reads;
import org.ledord.shared.Settings;

/** Rounds, and answers by every way: mails are written as a mail program would and go through the same reading. */
@ApplicationScoped
class RoundVerbs implements Verbs {
    private final List<Instant> deadlines = new ArrayList<>();

    @Inject
    private RoundOpening opening;

    @Inject
    private RoundKeeping keeping;

    @Inject
    private RoundConclusion conclusion;

    @Inject
    private AnswerCollection answers;

    @Inject
    private BallotCasting ballots;

    @Inject
    private BallotCounting counting;

    @Inject
    private PointCutting cutting;

    @Inject
    private PointReplying replying;

    @Inject
    private RawIntake intake;

    @Inject
    private Judging judging;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    @Inject
    private Settings settings;

    @Override
    public Map<String, Verb> verbs() {
        Map<String, Verb> verbs = new HashMap<>();
        verbs.put("round.open", this::open);
        verbs.put("round.conclude", this::conclude);
        verbs.put("ballot.cast", this::byBallot);
        verbs.put("answer.mail", this::byMail);
        verbs.put("answer.link", this::byLink);
        verbs.put("answer.page", (step, book) -> answers.byPage(book.matter(step.text("round")), PageAnswer.of(0, items(step))));
        verbs.put("answer.paper", (step, book) -> answers.onPaper(new PaperAnswer(book.matter(step.text("round")),
                Book.known(book.publicIds, step.text("from")), false, null, null, items(step))));
        verbs.put("points.cut", this::cut);
        verbs.put("no-substance", this::setAside);
        verbs.put("point.reply", this::reply);
        verbs.put("diary.mail", this::intoDiary);
        verbs.put("idea.mail", (step, book) -> arrives(step.text("from"), "ledord@" + settings.mailDomain(), "Idé", null, step, book));
        return verbs;
    }

    /** Closes what has reached its deadline before this moment, each at its own time. */
    void closeDue(Instant moment, BiConsumer<Instant, Runnable> asJob) {
        List<Instant> due = deadlines.stream().filter(each -> !each.isAfter(moment)).sorted().toList();
        due.forEach(each -> asJob.accept(each, this::close));
        deadlines.removeAll(due);
    }

    private void close() {
        keeping.closeDue();
        counting.waiting().forEach(counting::count);
    }

    private void open(Told step, Book book) {
        List<NewQuestion> questions = step.parts("questions").stream().map(q -> new NewQuestion(QuestionKind.valueOf(q.text("kind")), q.text("text"),
                q.textOr("hint", ""), q.texts("options"), q.number("min"), q.number("max"), q.map().containsKey("only") ? q.texts("only") : List.of())).toList();
        LocalDate closes = step.date("closes");
        book.matters.put(step.text("key"), opening.open(new OpenRound(step.texts("proposals").stream().map(book::matter).toList(), step.text("title"),
                step.text("intro"), book.language, questions, step.texts("addressees"), closes, step.number("threshold"))));
        deadlines.add(closes.plusDays(1).atTime(0, 5).atZone(book.zone).toInstant());
    }

    /**
     * Sets aside what the step names, each with why it is no matter of substance, and concludes. Any other words that stand in
     * no point stop the loading, so that an answer which the reader filed wrongly is seen.
     */
    private void conclude(Told step, Book book) {
        MatterKey round = book.matter(step.text("round"));
        if (step.map().containsKey("left")) {
            step.parts("left").forEach(left -> setAside(left, round, book));
        }
        conclusion.conclude(round);
    }

    private void setAside(Told left, MatterKey round, Book book) {
        if (left.textOr("why", "").isBlank()) {
            throw new IllegalStateException("Left without a why: " + left.text("words"));
        }
        cutting.setAside(new SetAside(answer(left.text("from"), round, book), question(left), left.text("words")));
    }

    private void byLink(Told step, Book book) {
        MatterKey round = book.matter(step.text("round"));
        holdsLink(step.text("as"), round, book);
        answers.byLink(round, step.number("heads") == null ? null : new Workplace(step.number("heads"), step.textOr("dissent", "")), items(step));
    }

    /** Several people answer an anonymous round, each through their link; what each ticks is told in the same order. */
    private void byBallot(Told step, Book book) {
        MatterKey round = book.matter(step.text("round"));
        for (Told one : step.parts("ballots")) {
            holdsLink(one.text("as"), round, book);
            ballots.cast(round, items(one));
        }
    }

    private void holdsLink(String who, MatterKey round, Book book) {
        long matter = reads.first(Long.class, """
                select m.id from matter m join reform r on r.id = m.reform_id where r.slug = :slug and m.kind = 'ROUND' and m.number = :number""",
                Map.of("slug", round.reform(), "number", round.number())).orElseThrow();
        actor.is(new Actor.TokenHolder(book.person(who), matter, "ANSWER"));
    }

    private void byMail(Told step, Book book) {
        MatterKey round = book.matter(step.text("round"));
        Asked asked = reads.first(Asked.class, """
                select o.reply_to, o.subject, o.message_id, o.text_body from outbox o join matter m on m.id = o.matter_id join reform r on r.id = m.reform_id
                 where r.slug = :slug and m.kind = 'ROUND' and m.number = :number and o.person_id = :person and o.stream = 'ROUND' order by o.id limit 1""",
                Map.of("slug", round.reform(), "number", round.number(), "person", book.person(step.text("as"))))
                .orElseThrow(() -> new IllegalStateException(step.text("as") + " was not asked by mail"));
        arrives(step.text("as"), asked.replyTo(), "Sv: " + asked.subject(), asked, step, book);
    }

    private void intoDiary(Told step, Book book) {
        MatterKey pilot = book.matter(step.text("pilot"));
        Asked asked = reads.first(Asked.class, """
                select o.reply_to, o.subject, o.message_id, o.text_body from outbox o join matter m on m.id = o.matter_id join reform r on r.id = m.reform_id
                 where r.slug = :slug and m.kind = 'PILOT' and m.number = :number and o.person_id = :person and o.stream = 'DIARY' order by o.id limit 1""",
                Map.of("slug", pilot.reform(), "number", pilot.number(), "person", book.person(step.text("as")))).orElseThrow(() -> new IllegalStateException(step.text("as") + " was not asked to write"));
        arrives(step.text("as"), asked.replyTo(), "Sv: " + asked.subject(), asked, step, book);
    }

    /** What we had sent. */
    public record Asked(String replyTo, String subject, String messageId, String textBody) {
    }

    private void arrives(String from, String to, String subject, Asked asked, Told step, Book book) {
        Instant now = step.moment("at", book.zone);
        StringBuilder body = new StringBuilder(step.text("body"));
        if (asked != null) {
            body.append("\n\nDen ").append(LocalDate.ofInstant(now, book.zone)).append(" skrev Ledord <").append(settings.mailFrom()).append(">:\n\n");
            asked.textBody().lines().forEach(line -> body.append("> ").append(line).append('\n'));
        }
        String mail = "Return-Path: <" + book.addresses.get(from) + ">\r\nFrom: <" + book.addresses.get(from) + ">\r\nTo: <" + to + ">\r\nSubject: =?UTF-8?B?"
                + Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8)) + "?=\r\nDate: "
                + DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ENGLISH).format(now.atOffset(ZoneOffset.UTC)) + "\r\nMessage-ID: <demo."
                + book.reform.slug() + "." + ++book.mails + "@example.org>\r\n" + (asked == null ? "" : "In-Reply-To: " + asked.messageId() + "\r\n")
                + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(body.toString().getBytes(StandardCharsets.UTF_8)) + "\r\n";
        actor.is(new Actor.Job("demo"));
        String mailbox = "demo/" + book.reform.slug();
        intake.store(mailbox, 1, book.mails, mail.getBytes(StandardCharsets.US_ASCII));
        judging.judge(reads.first(Long.class, "select id from raw_mail where mailbox = :mailbox and uid = :uid", Map.of("mailbox", mailbox, "uid", book.mails)).orElseThrow());
    }

    private void cut(Told step, Book book) {
        List<NewPoint> points = step.parts("points").stream()
                .map(point -> new NewPoint(question(point), point.text("quote"), point.textOr("heading", ""), point.textOr("theme", ""))).toList();
        cutting.cut(new CutAnswer(answer(step, book), points));
    }

    private void setAside(Told step, Book book) {
        cutting.setAside(new SetAside(answer(step, book), question(step), step.text("quote")));
    }

    private void reply(Told step, Book book) {
        replying.reply(ReplyToPoints.to(book.matter(step.text("round")), List.copyOf(step.numbers("points")), ReplyKind.valueOf(step.text("kind")),
                step.text("text"), step.number("version"), "", null));
    }

    private AnswerKey answer(Told step, Book book) {
        return answer(step.text("from"), book.matter(step.text("round")), book);
    }

    private AnswerKey answer(String from, MatterKey round, Book book) {
        return new AnswerKey(round, reads.first(Integer.class, """
                select a.number from answer a join invitation i on i.id = a.invitation_id join round d on d.id = a.round_id join matter m on m.id = d.matter_id
                  join reform r on r.id = m.reform_id where r.slug = :slug and m.number = :number and m.kind = 'ROUND' and i.person_id = :person""",
                Map.of("slug", round.reform(), "number", round.number(), "person", book.person(from)))
                .orElseThrow(() -> new IllegalStateException(from + " has not answered")));
    }

    private static int question(Told told) {
        Integer number = told.number("question");
        return number == null ? GivenItem.GENERAL : number;
    }

    private static List<GivenItem> items(Told step) {
        Told answers = step.part("answers");
        List<GivenItem> items = new ArrayList<>();
        for (Object number : answers.map().keySet()) {
            Told given = new Told(stringKeys(answers.map().get(number)), step.today());
            items.add(new GivenItem(Integer.parseInt(number.toString()), given.textOr("text", ""),
                    given.text("position") == null ? null : Position.valueOf(given.text("position")), given.text("choice"), given.number("scale"), ""));
        }
        return items;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> stringKeys(Object map) {
        return (Map<String, Object>) map;
    }
}
