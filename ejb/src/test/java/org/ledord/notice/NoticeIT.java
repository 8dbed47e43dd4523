package org.ledord.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ledord.inbound.InboundGround;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Language;
import org.ledord.shared.Refused;
import org.ledord.subscription.OwnFollowing;
import org.ledord.subscription.Rhythm;

/** A notice comes to everybody in the group, whatever they have chosen about news. */
class NoticeIT extends InboundGround {
    private static final NoticeText CALL = new NoticeText(" Kallelse till samverkan ", "Torsdag klockan 13, i stora salen.");
    @Inject
    private NoticeSending sending;
    @Inject
    private NoticeQueries queries;
    @Inject
    private OwnFollowing following;
    @Inject
    private org.ledord.shared.Writes rows;

    /** A letter as it stands. */
    public record Row(String stream, String subject, String text, String unsubscribe, String automatic) {
    }

    @Test
    void it_comes_to_whoever_wants_no_news_and_offers_no_way_to_end_it() {
        as(asked);
        following.choose(reform, Rhythm.STATUTORY_ONLY);
        as(lead);
        assertThat(queries.desk(answering(), Language.sv).form().addressees()).containsExactly(new NoticeAddressee("Den tillfrågade", true));
        assertThat(sending.send(answering(), CALL)).isEqualTo(1);
        assertThat(reads.list(Row.class, "select stream, subject, text_body as text, unsubscribe, automatic from outbox where to_address = :to and stream <> 'ROUND'",
                Map.of("to", address))).singleElement().satisfies(letter -> {
            assertThat(letter.stream()).isEqualTo("NOTICE");
            assertThat(letter.subject()).isEqualTo("Kallelse till samverkan");
            assertThat(letter.text()).contains("Torsdag klockan 13", "svarar", "Ledaren").doesNotContain("/unsubscribe/", "/rhythm/");
            assertThat(letter.unsubscribe()).isNull();
            assertThat(letter.automatic()).isEqualTo("no");
        });
        assertThat(queries.desk(answering(), Language.sv).sent()).singleElement().satisfies(row -> {
            assertThat(row.letters()).isEqualTo(1);
            assertThat(row.sentBy()).isEqualTo("Ledaren");
        });
    }

    @Test
    void it_is_refused_in_words_where_it_says_nothing_or_reaches_nobody() {
        as(lead);
        assertThatThrownBy(() -> sending.send(answering(), new NoticeText("Kallelse", " "))).hasMessage("rule.notice-needs-subject-and-text");
        assertThatThrownBy(() -> sending.send(answering(), new NoticeText("K".repeat(121), "Kom."))).hasMessage("rule.notice-subject-too-long");
        assertThatThrownBy(() -> sending.send(writes, CALL)).hasMessage("rule.notice-reaches-nobody");
        assertThat(queries.desk(writes, Language.sv).sent()).isEmpty();
    }

    @Test
    void a_member_sends_none() {
        for (java.util.UUID one : List.of(asked, writer)) {
            as(one);
            assertThatThrownBy(() -> sending.send(answering(), CALL)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> queries.desk(answering(), Language.sv)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void a_call_carries_an_invitation_and_the_newest_answer_counts_whichever_way_it_comes() {
        as(lead);
        sending.send(answering(), meeting("13:00"));
        Call call = calls().get(0);
        assertThat(call.calendar()).contains("METHOD:REQUEST", "SEQUENCE:0", "LOCATION:Stora salen").contains(":mailto:" + address);
        assertThat(call.calendar().replace("\r\n ", "")).contains(":mailto:" + call.replyTo());
        assertThat(call.text()).contains("Du är kallad", "klockan 13.00, Stora salen", "Kommer du?");
        assertThat(counts()).isEqualTo("0 0 0 1");
        assertThat(accepts(call, "ACCEPTED", 0, "20261101T100000Z", address).state()).isEqualTo("RSVP");
        assertThat(counts()).isEqualTo("1 0 0 0");
        assertThat(accepts(call, "DECLINED", 0, "20261030T100000Z", address).reason()).as("said before").isEqualTo("something newer stands");
        assertThat(counts()).isEqualTo("1 0 0 0");
        Mail words = arrives(address, call.replyTo(), "SV: Kallelse", "Hej! Kan tyvärr inte.");
        assertThat(words.state()).isEqualTo("RSVP");
        assertThat(counts()).isEqualTo("0 0 1 0");
        assertThat(reads.first(String.class, "select text_body from outbox where to_address = :to and stream = 'RECEIPT'", Map.of("to", address)).orElseThrow()).contains("inte kan komma");
        rows.change("insert into mail_address (person_id, address, verified_at) select id, :address, :now from person where public_id = :lead",
                Map.of("address", "lead." + java.util.UUID.randomUUID() + "@example.org", "now", clock.instant(), "lead", lead));
        assertThat(arrives(address, call.replyTo(), "SV: Kallelse", "Hej, vad ska vi prata om egentligen?").state()).as("a person reads it").isEqualTo("INPUT");
        assertThat(counts()).isEqualTo("0 0 1 0");
        assertThat(reads.first(String.class, "select subject || text_body from outbox where to_address = :to and stream = 'RECEIPT' order by id desc", Map.of("to", address)).orElseThrow()
                .replaceAll("\\s+", " ")).startsWith("Kommer du? Vi kunde inte se det").contains("Svara på det här mejlet med ja, nej eller kanske", "till den som kallade");
        assertThat(reads.list(String.class, "select text_body from outbox where dedupe_key like 'unclear/%' and to_address in (select a.address from mail_address a join person p on p.id = a.person_id where p.public_id = :lead)",
                Map.of("lead", lead))).singleElement().satisfies(text -> assertThat(text.replaceAll("\\s+", " ")).contains("Den tillfrågade har svarat på kallelsen", "vad ska vi prata om egentligen?"));
        String again = reads.first(String.class, "select reply_to from outbox where to_address = :to and stream = 'RECEIPT' order by id desc", Map.of("to", address)).orElseThrow();
        assertThat(arrives(address, again, "SV: Kommer du?", "Jag kommer kanske, om bilen är lagad.").state()).isEqualTo("RSVP");
        assertThat(counts()).isEqualTo("0 1 0 0");
        assertThat(reads.first(String.class, "select text_body from outbox where to_address = :to and stream = 'RECEIPT' order by id desc", Map.of("to", address)).orElseThrow()).contains("kanske kommer", "om bilen är lagad");
        as(lead);
        assertThat(queries.desk(answering(), Language.sv).coming()).containsExactly(new ComingRow(1, "Den tillfrågade", Coming.MAYBE, "Jag kommer kanske, om bilen är lagad."));
    }

    @Test
    void another_time_that_a_calendar_proposes_is_read_by_whoever_called() {
        as(lead);
        sending.send(answering(), meeting("13:00"));
        String day = LocalDate.now(clock).plusDays(9).toString().replace("-", "");
        assertThat(proposes(calls().get(0), "DTSTART;TZID=Europe/Helsinki:" + day + "T150000", "20261101T100000Z").state()).isEqualTo("RSVP");
        as(lead);
        assertThat(coming()).startsWith("Föreslår ").contains("klockan 14.00 i stället. Då kan alla."); // an hour earlier in Sweden
        proposes(calls().get(0), "DTSTART;TZID=\"W. Europe Standard Time\":" + day + "T150000", "20261101T110000Z");
        assertThat(coming()).as("a zone of a mail program is the reform's").contains("klockan 15.00 i stället.");
        proposes(calls().get(0), "DTSTART:" + day + "T120000Z", "20261101T120000Z");
        assertThat(coming()).contains("i stället.").doesNotContain("klockan 12.00");
    }

    private String coming() {
        as(lead);
        return queries.desk(answering(), Language.sv).coming().get(0).comment();
    }

    private Mail proposes(Call call, String start, String stamp) {
        return arrives("From: " + address + "\nTo: " + call.replyTo() + "\nSubject: Ny tid: Kallelse\nMessage-ID: <" + java.util.UUID.randomUUID() + "@example.org>\nMIME-Version: 1.0\n"
                + "Content-Type: text/calendar; charset=utf-8; method=COUNTER\n\nBEGIN:VCALENDAR\nMETHOD:COUNTER\nBEGIN:VTIMEZONE\nTZID:W. Europe Standard Time\nBEGIN:STANDARD\n"
                + "DTSTART:16010101T030000\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:1\nSEQUENCE:0\nDTSTAMP:" + stamp + "\n" + start + "\nCOMMENT:Då kan alla.\nATTENDEE;PARTSTAT=TENTATIVE:mailto:" + address
                + "\nEND:VEVENT\nEND:VCALENDAR\n");
    }

    @Test
    void an_answer_from_another_address_is_held_and_counts_for_nobody() {
        as(lead);
        sending.send(answering(), meeting("13:00"));
        assertThat(accepts(calls().get(0), "ACCEPTED", 0, "20261101T100000Z", "annan@example.org").reason()).isEqualTo("sender-is-another");
        assertThat(counts()).isEqualTo("0 0 0 1");
    }

    @Test
    void a_change_asks_anew_and_what_is_called_off_leaves_the_calendar() {
        as(lead);
        sending.send(answering(), meeting("13:00"));
        accepts(calls().get(0), "ACCEPTED", 0, "20261101T100000Z", address);
        as(lead);
        sending.change(answering(), 1, 0, meeting("15:00"));
        assertThat(counts()).as("nobody has said anything of the new hour").isEqualTo("0 0 0 1");
        Call changed = calls().get(1);
        assertThat(changed.calendar()).contains("METHOD:REQUEST", "SEQUENCE:1", "T150000");
        assertThat(changed.subject()).isEqualTo("Ändrad: Kallelse till samverkan");
        assertThat(changed.replyTo()).isEqualTo(calls().get(0).replyTo());
        assertThat(accepts(changed, "ACCEPTED", 0, "20261102T100000Z", address).reason()).as("the old hour").isEqualTo("something newer stands");
        assertThat(accepts(changed, "TENTATIVE", 1, "20261102T100000Z", address).state()).isEqualTo("RSVP");
        assertThat(counts()).isEqualTo("0 1 0 0");
        as(lead);
        assertThatThrownBy(() -> sending.cancel(answering(), 1, 0)).as("from a page that is old").hasMessage("rule.notice-not-open");
        sending.cancel(answering(), 1, 1);
        assertThat(calls().get(2).calendar()).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(calls().get(2).text()).contains("inställt.").doesNotContain("Kommer du?");
        assertThatThrownBy(() -> sending.change(answering(), 1, 2, meeting("16:00"))).hasMessage("rule.notice-not-open");
        assertThat(queries.desk(answering(), Language.sv).sent()).singleElement().satisfies(row -> assertThat(row.open()).isFalse());
    }

    @Test
    void a_meeting_that_cannot_be_is_refused_beside_its_field() {
        as(lead);
        LocalDate soon = LocalDate.now(clock).plusDays(6);
        assertThatThrownBy(() -> sending.send(answering(), call(new Meeting(null, LocalTime.NOON, null, "")))).hasMessage("rule.notice-day-and-time");
        assertThatThrownBy(() -> sending.send(answering(), call(new Meeting(soon.minusYears(1), LocalTime.NOON, null, "")))).hasMessage("rule.notice-in-past");
        assertThatThrownBy(() -> sending.send(answering(), call(new Meeting(soon.plusYears(9), LocalTime.NOON, null, "")))).hasMessage("rule.notice-too-far");
        assertThatThrownBy(() -> sending.send(answering(), call(new Meeting(soon, LocalTime.NOON, LocalTime.of(11, 0), "")))).hasMessage("rule.notice-ends-before");
        assertThat(queries.desk(answering(), Language.sv).sent()).isEmpty();
    }

    private NoticeText meeting(String from) {
        return call(new Meeting(LocalDate.now(clock).plusDays(6), LocalTime.parse(from), null, "Stora salen"));
    }

    private static NoticeText call(Meeting meeting) {
        return new NoticeText("Kallelse till samverkan", "Vi går igenom förslaget.", meeting);
    }

    private Mail accepts(Call call, String how, int sequence, String stamp, String from) {
        return arrives("From: " + from + "\nTo: " + call.replyTo() + "\nSubject: Accepterat: Kallelse\nMessage-ID: <" + java.util.UUID.randomUUID() + "@example.org>\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n\n--b\nContent-Type: text/calendar; charset=utf-8; method=REPLY\n\n"
                + "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:1\nSEQUENCE:" + sequence + "\nDTSTAMP:" + stamp + "\nATTENDEE;PARTSTAT=" + how + ":mailto:" + from
                + "\nEND:VEVENT\nEND:VCALENDAR\n--b--\n");
    }

    /** A call as it went out. */
    public record Call(String subject, String text, String calendar, String replyTo) {
    }

    private List<Call> calls() {
        return reads.list(Call.class, "select subject, text_body as text, calendar, reply_to from outbox where to_address = :to and stream = 'NOTICE' order by id", Map.of("to", address));
    }

    /** How many come, may come, cannot, and have said nothing. */
    private String counts() {
        as(lead);
        NoticeRow row = queries.desk(answering(), Language.sv).sent().get(0);
        return row.yes() + " " + row.maybe() + " " + row.no() + " " + row.silent();
    }

    private MatterKey answering() {
        return new MatterKey(reform.slug(), MatterKind.GROUP, 3);
    }
}
