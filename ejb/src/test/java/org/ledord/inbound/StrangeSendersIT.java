package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.answer.AnswerCollection;
import org.ledord.answer.AnswerLinks;
import org.ledord.answer.GivenItem;
import org.ledord.answer.PageAnswer;
import org.ledord.answer.LinkState;
import org.ledord.consultation.RoundKeeping;
import org.ledord.consultation.WaitingRounds;
import org.ledord.group.GroupMembers;
import org.ledord.group.MemberFunction;
import org.ledord.group.NewMember;
import org.ledord.mail.MailSession;
import org.ledord.mail.Purpose;
import org.ledord.mail.Tokens;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.reply.PointQueries;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Settings;
import org.ledord.shared.Writes;
import org.ledord.testing.Waits;

/**
 * What is sent by somebody else, or too late, or by who is asked no more, is never taken as an answer, waits for a person, and is
 * told to whom we asked, at their own address, and to nobody else (MAIL.md, I6 and I8; ACCESS.md). All of it lies in the mailbox
 * with what its server wrote on top, and is fetched from there.
 */
class StrangeSendersIT extends InboundGround {
    private static final String WORDS = "1. Avstyrker.\n2. Det var inte jag.\n";

    @Inject
    private MailSession mail;
    @Inject
    private MailRounds rounds;
    @Inject
    private Settings settings;
    @Inject
    private Tokens tokens;
    @Inject
    private Writes writing;
    @Inject
    private CurrentActor actor;
    @Inject
    private HoldingPen pen;
    @Inject
    private PointQueries points;
    @Inject
    private OwnMail own;
    @Inject
    private AnswerLinks links;
    @Inject
    private AnswerCollection answers;
    @Inject
    private GroupMembers members;
    @Inject
    private RoundKeeping keeping;
    @Inject
    private WaitingRounds waiting;
    private String us;
    private long invitation;
    private String reply;

    @BeforeEach
    void somebody_was_asked() {
        us = "Authentication-Results: " + settings.authservId() + "; ";
        invitation = reads.first(Long.class, "select id from invitation where person_id = (select person_id from mail_address where address = :address)",
                Map.of("address", address)).orElseThrow();
        reply = replyTo();
    }

    @Test
    void a_forged_from_with_a_good_token() {
        Mail forged = comes(us + "spf=pass smtp.mailfrom=elak.example; dmarc=fail header.from=example.org\r\nReturn-Path: <elak@elak.example>\r\n", address);
        assertThat(forged.reason()).isEqualTo("sender-not-proven");
        held(forged);
        told("inte vara säkra på att det kom från dig");
        assertThat(letters("elak@elak.example")).as("backscatter").isEmpty();
    }

    @Test
    void a_forged_verdict_below_the_servers_own() {
        String forgery = us + "dmarc=pass header.from=example.org\r\n";
        Mail failed = comes(us + "spf=fail smtp.mailfrom=elak.example; dmarc=none\r\n" + forgery, address);
        assertThat(failed.reason()).isEqualTo("sender-not-proven");
        held(failed);
        told("inte vara säkra på att det kom från dig");
    }

    @Test
    void a_forged_verdict_opens_no_stopped_mailbox() {
        String stopped = "select count(*) from mail_address where address = :address and suspended_at is not null";
        writing.change("update mail_address set suspended_at = :now, suspended_for = 'HARD' where address = :address", Map.of("now", clock.instant(), "address", address));
        comes(us + "none\r\n" + us + "dmarc=pass header.from=example.org\r\n", address, "svar@" + settings.mailDomain());
        comes("Authentication-Results: mx.elak.example; dmarc=pass header.from=example.org\r\n", address, "svar@" + settings.mailDomain());
        comes(us + "spf=pass smtp.mailfrom=elak.example; dmarc=none\r\n", address, "svar@" + settings.mailDomain());
        assertThat(reads.count(stopped, Map.of("address", address))).as("still stopped").isOne();
        comes(us + "dmarc=pass header.from=example.org\r\n", address, "svar@" + settings.mailDomain());
        assertThat(reads.count(stopped, Map.of("address", address))).as("they wrote themselves").isZero();
    }

    @Test
    void what_no_server_vouches_for_is_taken_and_marked() {
        assertThat(comes(us + "none\r\n", address).state()).isEqualTo("ANSWER");
        as(lead);
        assertThat(points.answers(round, 0).answers()).filteredOn(answer -> answer.person().equals(asked)).singleElement().satisfies(answer -> assertThat(answer.unproven()).isTrue());
        comes(us + "dmarc=pass header.from=example.org\r\n", address, reply, "2. Det skriver jag själv.");
        as(lead);
        assertThat(points.answers(round, 0).answers()).filteredOn(answer -> answer.person().equals(asked)).singleElement().satisfies(answer -> assertThat(answer.unproven()).isFalse());
    }

    @Test
    void a_token_that_was_forwarded() {
        String colleague = "kollega." + UUID.randomUUID() + "@example.org";
        Mail forwarded = comes(us + "dmarc=pass header.from=example.org\r\n", colleague);
        assertThat(forwarded.reason()).isEqualTo("sender-is-another");
        held(forwarded);
        String letter = told("från en annan adress än den vi frågade");
        assertThat(letters(colleague)).as("whoever wrote is not known to be anybody").isEmpty();
        assertThat(own.confirm(link(letter))).isTrue();
        assertThat(state(forwarded)).as("theirs by one click in the registered mailbox").isEqualTo("ANSWER");
    }

    @Test
    void a_token_is_good_for_seven_days_after_the_last_day_and_not_a_moment_longer() {
        Instant end = reads.first(Instant.class, "select expires_at from mail_token where purpose = 'ANSWER' and invitation_id = :id", Map.of("id", invitation)).orElseThrow();
        LocalDate last = reads.first(LocalDate.class, "select closes_on from round where id = (select round_id from invitation where id = :id)", Map.of("id", invitation)).orElseThrow();
        assertThat(end).isEqualTo(last.plusDays(8).atStartOfDay(java.time.ZoneId.of("Europe/Stockholm")).toInstant());
        goesBy(Duration.between(clock.instant(), end).minusMinutes(10));
        assertThat(comes(us + "dmarc=pass header.from=example.org\r\n", address).state()).as("late, and taken").isEqualTo("ANSWER");
        goesBy(Duration.ofMinutes(10));
        Mail late = comes(us + "dmarc=pass header.from=example.org\r\n", address);
        assertThat(late.state()).isEqualTo("HELD");
        assertThat(late.reason()).isEqualTo("token-expired");
        told("Rundan är över");
        assertThat(versions()).as("answers and versions").isOne();
    }

    @Test
    void a_token_that_was_revoked() {
        actor.is(new Actor.Job("test"));
        tokens.revoke(Purpose.ANSWER, invitation);
        Mail revoked = comes(us + "dmarc=pass header.from=example.org\r\n", address);
        assertThat(revoked.reason()).isEqualTo("token-revoked");
        held(revoked);
        told("gäller inte längre");
    }

    @Test
    void whoever_has_left_is_asked_no_more_whatever_they_hold() {
        holds("ANSWER");
        answers.byLink(round, List.of(GivenItem.words(2, "Sagt medan jag var med.")));
        Mail before = comes(us + "dmarc=pass header.from=example.org\r\n", "kollega@example.org");
        Mail fromBefore = comes(us + "dmarc=pass header.from=example.org\r\n", "annan.kollega@example.org");
        String confirming = link(told("från en annan adress"));
        leave();
        Mail after = comes(us + "dmarc=pass header.from=example.org\r\n", address);
        assertThat(after.state()).isEqualTo("HELD");
        assertThat(after.reason()).isEqualTo("left");
        told("inte längre med bland dem som tillfrågas");
        assertThat(comes(us + "dmarc=pass header.from=example.org\r\n", address, reply, "Ta tillbaka mitt svar.").reason()).isEqualTo("left");
        actor.is(new Actor.Anonymous());
        assertThat(links.enter(token(), Purpose.ANSWER).state()).as("the link").isEqualTo(LinkState.REVOKED);
        assertThatThrownBy(() -> own.confirm(confirming)).as("the click that says it is theirs").hasMessage("rule.held-left");
        holds("RECEIPT");
        assertThatThrownBy(() -> answers.correct(round, PageAnswer.of(1, List.of(GivenItem.words(2, "Rättat"))))).hasMessage("rule.invitation-revoked");
        assertThatThrownBy(() -> answers.withdraw(round)).hasMessage("rule.invitation-revoked");
        assertThat(versions()).as("what they said when they were in stands").isOne();
        as(lead);
        assertThatThrownBy(() -> pen.placeAsAnswer(reform, after.ref(), round.number())).isInstanceOf(RuleViolation.class).hasMessage("rule.held-left");
        keeping.remind(round);
        assertThat(reads.count("select count(*) from outbox where to_address = :to and stream = 'ROUND'", Map.of("to", address))).as("no reminder").isOne();
        writing.change("update raw_mail set fetched_at = fetched_at - interval '3 days' where id = :id", Map.of("id", before.id()));
        pen.placeAsAnswer(reform, before.ref(), round.number());
        assertThat(state(before)).as("came while they were in").isEqualTo("ANSWER_VERSION");
        assertThat(state(fromBefore)).isEqualTo("HELD");
        actor.is(new Actor.Job("test"));
        members.join(new MatterKey(reform.slug(), MatterKind.GROUP, group()), NewMember.of(asked, MemberFunction.MEMBER, LocalDate.now(clock).minusDays(1)));
        assertThat(comes(us + "dmarc=pass header.from=example.org\r\n", address, reply, "2. Nu är jag med igen.").state()).as("taken in again").isEqualTo("ANSWER_VERSION");
    }

    @Test
    void whoever_has_lost_the_mandate_speaks_for_nobody_though_they_are_still_in_the_group() {
        String mine = " where person_id = (select person_id from mail_address where address = :address)";
        writing.change("update membership set function = 'UNION_REPRESENTATIVE', organisation = 'Fackförbund A', evidence = 'Utsedd av styrelsen'" + mine, Map.of("address", address));
        assertThat(waits()).as("at home").isTrue();
        leave();
        assertThat(waits()).as("at home, after").isFalse();
        actor.is(new Actor.Job("test"));
        members.join(new MatterKey(reform.slug(), MatterKind.GROUP, group()), NewMember.of(asked, MemberFunction.MEMBER, LocalDate.now(clock).minusDays(1)));
        Mail spoken = comes(us + "dmarc=pass header.from=example.org\r\n", address);
        assertThat(spoken.reason()).isEqualTo("left");
        held(spoken);
    }

    /** Whether the round is among what waits for them when they sign in. */
    private boolean waits() {
        as(asked);
        long person = reads.first(Long.class, "select person_id from mail_address where address = :address", Map.of("address", address)).orElseThrow();
        return waiting.waitingFor(person).stream().anyMatch(one -> round.equals(one.matter()));
    }

    /** Their last day was the day before yesterday. */
    private void leave() {
        assertThat(writing.change("""
                update membership set from_on = from_on - 9, to_on = current_date - 2 where person_id = (select person_id from mail_address where address = :address)""",
                Map.of("address", address))).isOne();
    }

    private int group() {
        return reads.first(Integer.class, "select m.number from matter m join reform_group g on g.matter_id = m.id join membership s on s.group_id = g.id join mail_address a on a.person_id = s.person_id"
                + " where a.address = :address limit 1", Map.of("address", address)).orElseThrow();
    }

    /** Time passes for the round and what hangs on it. */
    private void goesBy(Duration time) {
        int days = (int) time.toDays();
        writing.change("update round set opened_at = opened_at - make_interval(days => :days), closes_on = closes_on - :days where id = (select round_id from invitation where id = :id)",
                Map.of("days", days, "id", invitation));
        writing.change("update mail_token set expires_at = expires_at - make_interval(secs => :seconds) where invitation_id = :id",
                Map.of("seconds", (int) time.toSeconds(), "id", invitation));
    }

    private void held(Mail strange) {
        assertThat(strange.state()).isEqualTo("HELD");
        assertThat(versions()).as("answers").isZero();
        assertThat(reads.count("select count(*) from outbox where to_address = :to and stream = 'RECEIPT'", Map.of("to", address))).as("receipts").isZero();
    }

    /** What whom we asked was told last, which has these words. */
    private String told(String words) {
        List<String> refusals = reads.list(String.class, "select text_body from outbox where to_address = :to and stream = 'REFUSAL' order by id", Map.of("to", address));
        assertThat(refusals).isNotEmpty();
        assertThat(refusals).last().asString().contains(words).doesNotContain("Det var inte jag");
        return refusals.get(refusals.size() - 1);
    }

    private List<String> letters(String to) {
        return reads.list(String.class, "select subject from outbox where lower(to_address) = :to", Map.of("to", to));
    }

    private long versions() {
        return reads.count("select count(*) from answer_version v join answer a on a.id = v.answer_id where a.invitation_id = :id", Map.of("id", invitation));
    }

    private String state(Mail mail) {
        return reads.first(String.class, "select state from raw_mail where id = :id", Map.of("id", mail.id())).orElseThrow();
    }

    private String link(String letter) {
        Matcher link = Pattern.compile("/mine/([a-z2-7]{32})").matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        return link.group(1);
    }

    private String token() {
        return reply.substring(reply.indexOf('+') + 1, reply.indexOf('@'));
    }

    private void holds(String purpose) {
        long matter = reads.first(Long.class, "select matter_id from round where id = (select round_id from invitation where id = :id)", Map.of("id", invitation)).orElseThrow();
        long person = reads.first(Long.class, "select person_id from invitation where id = :id", Map.of("id", invitation)).orElseThrow();
        actor.is(new Actor.TokenHolder(person, matter, purpose));
    }

    private Mail comes(String top, String from) {
        return comes(top, from, reply);
    }

    private Mail comes(String top, String from, String to) {
        return comes(top, from, to, WORDS);
    }

    /** Lies in the mailbox as its server put it there, is fetched from it and judged. */
    private Mail comes(String top, String from, String to, String words) {
        String id = UUID.randomUUID() + "@example.org";
        String whole = top + "From: " + from + "\r\nTo: " + to + "\r\nSubject: SV: Fasta rundor\r\nMessage-ID: <" + id + ">\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + words.replace("\n", "\r\n");
        try (Store store = mail.get().getStore("imap")) {
            store.connect();
            Folder inbox = store.getFolder("INBOX");
            inbox.appendMessages(new Message[] {new MimeMessage(mail.get(), new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8)))});
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
        String known = """
                select id, mailbox, encode(substring(sha256 for 6), 'hex') || '-' || uid as ref, state, reason, fetched_at from raw_mail
                 where message_id = :id and state <> 'STORED'""";
        Waits.until(clock, () -> {
            rounds.news();
            return reads.first(Mail.class, known, Map.of("id", id)).isPresent();
        });
        return reads.first(Mail.class, known, Map.of("id", id)).orElseThrow();
    }
}
