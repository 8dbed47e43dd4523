package org.ledord.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.group.GroupMembers;
import org.ledord.group.MemberFunction;
import org.ledord.group.NewMember;
import org.ledord.inbound.InboundGround;
import org.ledord.inbound.OwnMail;
import org.ledord.mail.DeliveryQueries;
import org.ledord.mail.LetterFilter;
import org.ledord.matter.MatterKey;
import org.ledord.people.NewPerson;
import org.ledord.people.PersonRegistration;
import org.ledord.proposal.Draft;
import org.ledord.proposal.ProposalWriting;
import org.ledord.proposal.Saved;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.PortalClock;
import org.ledord.shared.Refused;

/** What a group says about its proposal is read and answered by those who take part, on the page and by mail, and by nobody else. */
class DiscussionIT extends InboundGround {
    @Inject
    private Discussing discussing;
    @Inject
    private DiscussionQueries queries;
    @Inject
    private ProposalWriting writing;
    @Inject
    private GroupMembers members;
    @Inject
    private PersonRegistration registration;
    @Inject
    private OwnMail ownMail;
    @Inject
    private DeliveryQueries deliveries;
    @Inject
    private CurrentActor actor;
    private UUID anna;
    private String annas;
    private UUID bo;
    private String bos;
    private MatterKey draft;
    private int revision;
    private LocalDate today;

    @BeforeEach
    void a_draft_of_two_who_can_be_written_to() {
        actor.is(new Actor.Job("test"));
        today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Stockholm")));
        annas = "anna." + UUID.randomUUID() + "@example.org";
        bos = "bo." + UUID.randomUUID() + "@example.org";
        anna = registration.register(new NewPerson("Anna Ek", Language.sv, null, null, List.of(annas)));
        bo = registration.register(new NewPerson("Bo Alm", Language.nb, null, null, List.of(bos)));
        members.join(writes, NewMember.of(anna, MemberFunction.MEMBER, today));
        members.join(writes, NewMember.of(bo, MemberFunction.MEMBER, today));
        as(anna);
        Saved saved = writing.begin(writes, Language.sv, new Draft("Egna nycklar", "I dag.", "Nytt.", "", null, null, Set.of(1)));
        draft = saved.proposal();
        revision = saved.revision();
    }

    @Test
    void a_post_is_told_by_mail_and_a_reply_to_that_mail_is_a_post() {
        as(anna);
        assertThat(discussing.write(draft, "Ska vi börja i Glommen?", null)).isEqualTo(1);
        assertThat(letters(annas)).as("not to herself").isEmpty();
        as(lead);
        assertThat(deliveries.sendings(reform, 1, 50)).as("a lead learns of no draft from what was sent").noneMatch(sending -> sending.subject().contains("[F2]"));
        assertThat(deliveries.letters(reform, new LetterFilter(null, null, null), 1, 50)).noneMatch(letter -> letter.subject().contains("[F2]"));
        Sent sent = letters(bos).get(0);
        assertThat(sent.subject()).contains("Anna Ek").endsWith("[F2]");
        assertThat(sent.plain()).contains("Ska vi börja i Glommen?", "/work/nb/proposals/discuss?reform=" + reform.slug() + "&number=2").doesNotContain("@example.org");
        Mail mail = arrives(bos, sent.replyTo(), "SV: " + sent.subject(), "Nei, i Ullared.\nDer er det lengst å kjøre.\n\nMvh\nBo\n\n" + quoted(sent.plain()));
        assertThat(mail.state()).isEqualTo("ANSWER");
        as(anna);
        Discussion.Row reply = thread(draft).get(1);
        assertThat(reply.text()).startsWith("Nei, i Ullared.\nDer er det lengst å kjøre.").doesNotContain("Bo", "Anna", "Glommen");
        assertThat(reply.author()).isEqualTo("Bo Alm");
        assertThat(reply.answers() + " " + reply.answersBy() + " " + reply.answersText()).isEqualTo("1 Anna Ek Ska vi börja i Glommen?");
        assertThat(reply.mailed()).isTrue();
        assertThat(letters(annas)).singleElement().satisfies(letter -> assertThat(letter.plain().replaceAll("\\s+", " "))
                .contains("Bo Alm skrev om förslag 2, ”Egna nycklar”", "Nei, i Ullared.", "Det är ett svar till Anna Ek, som skrev:", "Ska vi börja i Glommen?"));
        assertThat(reads.count("select count(*) from outbox where to_address = :to and stream in ('RECEIPT', 'REFUSAL')", Map.of("to", bos))).as("no receipt").isZero();
    }

    @Test
    void the_lead_takes_part_from_when_it_was_shared_and_reads_nothing_from_before() throws Exception {
        as(anna);
        discussing.write(draft, "Det här säger vi bara till varandra.", null);
        as(lead);
        assertThatThrownBy(() -> queries.thread(draft, 0, Language.sv)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> discussing.write(draft, "Hur går det?", null)).isInstanceOf(NotFound.class);
        as(anna);
        writing.share(draft, revision);
        PortalClock.at(clock.instant().plusSeconds(60), () -> discussing.write(draft, "Nu läser ledaren.", 1));
        as(lead);
        Discussion.Row only = PortalClock.at(clock.instant().plusSeconds(90), () -> thread(draft)).get(0);
        assertThat(thread(draft)).hasSize(1);
        assertThat(only.text() + only.answers()).as("nor what it answers").isEqualTo("Nu läser ledaren.0");
        discussing.write(draft, "Bra fråga.", null);
        as(bo);
        assertThat(thread(draft)).extracting(Discussion.Row::text).containsExactly("Det här säger vi bara till varandra.", "Nu läser ledaren.", "Bra fråga.");
    }

    @Test
    void nobody_else_reads_or_writes_not_even_when_the_proposal_is_public() {
        MatterKey inRound = new MatterKey(reform.slug(), org.ledord.matter.MatterKind.PROPOSAL, 1);
        as(writer);
        discussing.write(inRound, "Håller vi kvar kvällarna?", null);
        as(asked);
        for (MatterKey proposal : List.of(draft, inRound)) {
            assertThatThrownBy(() -> queries.thread(proposal, 0, Language.sv)).isInstanceOfAny(Refused.class, NotFound.class);
            assertThatThrownBy(() -> discussing.write(proposal, "Får jag?", null)).isInstanceOfAny(Refused.class, NotFound.class);
        }
        as(lead);
        members.leave(writes, bo, MemberFunction.MEMBER, today.minusDays(0));
        as(bo);
        assertThat(thread(inRound)).as("until the end of the last day").hasSize(1);
    }

    @Test
    void who_has_left_gets_no_more_mail_and_their_reply_waits() throws Exception {
        as(anna);
        discussing.write(draft, "Ska vi börja i Glommen?", null);
        Sent sent = letters(bos).get(0);
        as(lead);
        members.leave(writes, bo, MemberFunction.MEMBER, today);
        as(anna);
        PortalClock.at(clock.instant().plus(Duration.ofDays(2)), () -> discussing.write(draft, "Och sedan?", null));
        assertThat(letters(bos)).hasSize(1);
        reads.list(Long.class, "update membership set from_on = from_on - 9, to_on = to_on - 1 where person_id = (select id from person where public_id = :bo) returning id", Map.of("bo", bo));
        Mail mail = arrives(bos, sent.replyTo(), "SV: " + sent.subject(), "Ja.");
        assertThat(mail.state() + " " + mail.reason()).isEqualTo("HELD discussion-left");
        assertThat(reads.first(String.class, "select text_body from outbox where to_address = :to and stream = 'REFUSAL'", Map.of("to", bos)).orElseThrow().replaceAll("\\s+", " "))
                .contains("ikke lenger med i gruppen");
        as(bo);
        assertThatThrownBy(() -> queries.thread(draft, 0, Language.sv)).isInstanceOfAny(Refused.class, NotFound.class);
    }

    @Test
    void a_reply_from_another_address_becomes_a_post_when_its_owner_says_that_it_is_theirs() {
        as(anna);
        discussing.write(draft, "Ska vi börja i Glommen?", null);
        Sent sent = letters(bos).get(0);
        assertThat(arrives("hemma@example.org", sent.replyTo(), "SV: " + sent.subject(), "Ja, gjerne.").state()).isEqualTo("HELD");
        as(anna);
        assertThat(thread(draft)).hasSize(1);
        String link = reads.first(String.class, "select text_body from outbox where to_address = :to and stream = 'REFUSAL'", Map.of("to", bos)).orElseThrow()
                .replaceAll("(?s).*/mine/([a-z2-7]{32}).*", "$1");
        actor.is(new Actor.Anonymous());
        assertThat(ownMail.confirm(link)).isTrue();
        as(anna);
        assertThat(thread(draft)).extracting(Discussion.Row::author).containsExactly("Anna Ek", "Bo Alm");
    }

    @Test
    void who_wants_no_mail_says_so_on_the_page_or_by_mail_and_reads_on() {
        as(bo);
        assertThat(queries.thread(draft, 0, Language.sv).told()).as("as all who write").isTrue();
        discussing.tellMe(false);
        as(anna);
        discussing.write(draft, "Ett.", null);
        assertThat(letters(bos)).isEmpty();
        as(bo);
        assertThat(queries.thread(draft, 0, Language.sv).told()).isFalse();
        discussing.tellMe(true);
        as(anna);
        discussing.write(draft, "Två.", null);
        Sent sent = letters(bos).get(0);
        Mail mail = arrives(bos, sent.replyTo(), "SV: " + sent.subject(), "Avslutt");
        assertThat(mail.state()).isEqualTo("UNSUBSCRIBE");
        as(anna);
        discussing.write(draft, "Tre.", null);
        assertThat(letters(bos)).hasSize(1);
        assertThat(thread(draft)).hasSize(3);
    }

    @Test
    void a_withdrawn_post_leaves_its_place_and_an_identity_number_is_refused() {
        as(anna);
        discussing.write(draft, "Fru Berg på Storgatan.", null);
        assertThatThrownBy(() -> discussing.write(draft, "Det gäller 19121212-1212.", null)).hasMessage("rule.identity-number");
        as(bo);
        assertThatThrownBy(() -> discussing.withdraw(draft, 1)).isInstanceOf(Refused.class);
        discussing.write(draft, "Inga namn här.", 1);
        as(anna);
        discussing.withdraw(draft, 1);
        assertThat(thread(draft)).extracting(row -> row.text() + "|" + row.answersText()).containsExactly("|", "Inga namn här.|");
        writing.discard(draft);
        assertThat(reads.count("select count(*) from discussion_post d join matter m on m.id = d.matter_id join reform r on r.id = m.reform_id where r.slug = :slug",
                Map.of("slug", reform.slug()))).as("gone with the draft").isZero();
    }

    private List<Discussion.Row> thread(MatterKey of) {
        return queries.thread(of, 0, Language.sv).posts();
    }

    private static String quoted(String text) {
        return "Den fre 27 nov. 2026 kl 10:12 skrev Ledord <ledord@example.org>:\n\n" + text.lines().map(line -> "> " + line).reduce("", (a, b) -> a + b + "\n");
    }

    /** A letter as it went out. */
    public record Sent(String subject, String plain, String replyTo) {
    }

    private List<Sent> letters(String to) {
        return reads.list(Sent.class, "select subject, text_body as plain, reply_to from outbox where to_address = :to and stream = 'DISCUSSION' order by id", Map.of("to", to));
    }
}
