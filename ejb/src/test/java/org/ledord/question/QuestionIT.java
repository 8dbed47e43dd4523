package org.ledord.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
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
import org.ledord.group.GroupKind;
import org.ledord.group.GroupMembers;
import org.ledord.group.GroupSetup;
import org.ledord.group.MemberFunction;
import org.ledord.group.NewGroup;
import org.ledord.group.NewMember;
import org.ledord.inbound.InboundGround;
import org.ledord.inbound.OwnMail;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.people.HomeQueries;
import org.ledord.people.NewPerson;
import org.ledord.people.PersonRegistration;
import org.ledord.proposal.Draft;
import org.ledord.proposal.MergeProposals;
import org.ledord.proposal.ProposalMerging;
import org.ledord.proposal.ProposalWriting;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Refused;
import org.ledord.shared.Writes;

/** A question to a specialist group goes out by mail, its answer comes back to who asked, and nobody else answers. */
class QuestionIT extends InboundGround {
    @Inject
    private QuestionAsking asking;
    @Inject
    private QuestionAnswering answering;
    @Inject
    private QuestionSettling settling;
    @Inject
    private QuestionReminding reminding;
    @Inject
    private QuestionQueries queries;
    @Inject
    private QuestionLinks links;
    @Inject
    private OwnMail ownMail;
    @Inject
    private HomeQueries home;
    @Inject
    private ProposalWriting writing;
    @Inject
    private ProposalMerging merging;
    @Inject
    private GroupSetup groups;
    @Inject
    private GroupMembers members;
    @Inject
    private PersonRegistration registration;
    @Inject
    private CurrentActor actor;
    @Inject
    private Writes writesRows;
    private UUID asker;
    private String askerAddress;
    private UUID specialist;
    private String specialistAddress;
    private UUID colleague;
    private String colleagueAddress;
    private int group;
    private LocalDate today;

    @BeforeEach
    void a_specialist_group_and_somebody_who_asks() {
        actor.is(new Actor.Job("test"));
        today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Stockholm")));
        askerAddress = "asker." + UUID.randomUUID() + "@example.org";
        specialistAddress = "specialist." + UUID.randomUUID() + "@example.org";
        asker = registration.register(new NewPerson("Frågaren", Language.sv, null, null, List.of(askerAddress)));
        specialist = registration.register(new NewPerson("Specialisten", Language.sv, null, null, List.of(specialistAddress)));
        colleagueAddress = "kollega." + UUID.randomUUID() + "@example.org";
        colleague = registration.register(new NewPerson("Kollegan", Language.fi, null, null, List.of(colleagueAddress)));
        members.join(writes, NewMember.of(asker, MemberFunction.MEMBER, today));
        MatterKey economy = groups.create(reform, new NewGroup("ekonomi", GroupKind.SPECIALIST, null, null, null, null, Map.of(Language.sv, "Ekonomi"), null));
        members.join(economy, NewMember.of(specialist, MemberFunction.SPECIALIST, today));
        members.join(economy, NewMember.of(colleague, MemberFunction.SPECIALIST, today));
        group = economy.number();
    }

    @Test
    void the_answer_comes_by_mail_is_receipted_and_told_to_who_asked() {
        MatterKey question = ask();
        Sent sent = letters(specialistAddress, "QUESTION").get(0);
        assertThat(sent.subject()).startsWith("Svara senast ").contains("skriver").endsWith("[S1]");
        assertThat(sent.text()).startsWith("skriver frågar: ”Vad kostar en helg?” Svara på det här mejlet senast");
        assertThat(sent.text()).contains("Varför de frågar: Det avgör om vi prövar.", "/sv/question/", "Ekonomi").doesNotContain("@example.org", "unsubscribe");
        assertThat(sent.unsubscribe()).isNull();
        as(specialist);
        assertThat(waiting()).containsExactly("specialist.waiting.answer ASKED");
        as(asker);
        assertThat(waiting()).containsExactly("specialist.waiting.pending PENDING");

        Mail mail = arrives(specialistAddress, sent.replyTo(), "SV: " + sent.subject(), "Ungefär 4 000 kronor.\n\nMvh\nSpecialisten\n\n" + quoted(sent.plain()));
        assertThat(mail.state()).isEqualTo("ANSWER");
        as(asker);
        QuestionRow row = queries.about(proposal(), Language.sv).get(0);
        assertThat(row.answer()).startsWith("Ungefär 4 000 kronor.").doesNotContain("Specialisten", "Varför de frågar");
        assertThat(row.status()).isEqualTo(QuestionStatus.ANSWERED);
        assertThat(row.answeredBy()).isEqualTo("Specialisten");
        assertThat(waiting()).containsExactly("specialist.waiting.answered ASKED");
        Sent receipt = letters(specialistAddress, "RECEIPT").get(0);
        assertThat(receipt.text()).contains("SÅ HÄR LÄSTE VI DET", "Ungefär 4 000 kronor.", "tills skriver har stängt frågan");
        Sent told = letters(askerAddress, "QUESTION").get(0);
        assertThat(told.text()).contains("Ekonomi har svarat på er fråga", "Ungefär 4 000 kronor.", "/work/sv/questions/show?reform=" + reform.slug());

        assertThat(arrives(specialistAddress, receipt.replyTo(), "SV: " + receipt.subject(), "Jag räknade fel, 5 000 kronor.").state()).isEqualTo("ANSWER_VERSION");
        as(asker);
        assertThat(queries.show(question, Language.sv).answer()).isEqualTo("Jag räknade fel, 5 000 kronor.");
        assertThatThrownBy(() -> settling.close(question, 1)).hasMessage("rule.specialist-corrected");
        settling.close(question, 2);
        assertThat(waiting()).isEmpty();
        Mail late = arrives(specialistAddress, sent.replyTo(), "SV: " + sent.subject(), "Eller kanske 6 000?");
        assertThat(late.state() + " " + late.reason()).isEqualTo("HELD specialist-closed");
    }

    @Test
    void a_reply_from_another_address_is_held_until_whom_we_asked_says_that_it_is_theirs() {
        MatterKey question = ask();
        Sent sent = letters(specialistAddress, "QUESTION").get(0);
        Mail mail = arrives("chefen@example.org", sent.replyTo(), "SV: " + sent.subject(), "Jag svarar i stället: 4 000.");
        assertThat(mail.state() + " " + mail.reason()).isEqualTo("HELD sender-is-another");
        as(asker);
        assertThat(queries.show(question, Language.sv).answer()).isNull();
        Sent refusal = letters(specialistAddress, "REFUSAL").get(0);
        String link = refusal.text().replaceAll("(?s).*/mine/([a-z2-7]{32}).*", "$1");
        actor.is(new Actor.Anonymous());
        assertThat(ownMail.confirm(link)).isTrue();
        as(asker);
        assertThat(queries.show(question, Language.sv).answer()).isEqualTo("Jag svarar i stället: 4 000.");
    }

    @Test
    void after_it_is_withdrawn_a_reply_is_held_and_its_writer_is_told_why() {
        MatterKey question = ask();
        as(asker);
        settling.withdraw(question, "Vi prövar något annat.");
        assertThat(letters(specialistAddress, "QUESTION").get(1).text()).contains("Du behöver inte svara", "Varför: Vi prövar något annat.");
        Sent sent = letters(specialistAddress, "QUESTION").get(0);
        Mail mail = arrives(specialistAddress, sent.replyTo(), "SV: " + sent.subject(), "4 000 kronor.");
        assertThat(mail.state() + " " + mail.reason()).isEqualTo("HELD specialist-withdrawn");
        assertThat(letters(specialistAddress, "REFUSAL").get(0).text()).contains("tillbakadragen");
        assertThat(links.enter(token(sent)).state()).isEqualTo(QuestionLink.State.WITHDRAWN);
        as(specialist);
        assertThatThrownBy(() -> answering.byPage(question, "4 000")).hasMessage("rule.specialist-withdrawn");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void somebody_else_of_the_group_answers_later_and_both_and_who_asked_are_told_whose_stands_now() {
        MatterKey question = ask();
        as(specialist);
        answering.byPage(question, "Ja, om dygnsvilan hålls.");
        Sent sent = letters(colleagueAddress, "QUESTION").get(0);
        assertThat(arrives(colleagueAddress, sent.replyTo(), "VS: " + sent.subject(), "Sopimuksen puolesta ei estettä.").state()).isEqualTo("ANSWER_VERSION");
        Sent receipt = letters(colleagueAddress, "RECEIPT").get(0);
        assertThat(receipt.text()).as("it is no new answer of hers").doesNotContain("Uusi vastauksesi").contains("Specialisten", "Ja, om dygnsvilan hålls.", "Sopimuksen puolesta");
        Sent replaced = letters(specialistAddress, "QUESTION").get(1);
        assertThat(replaced.subject()).isEqualTo("Kollegan har också svarat [S1]");
        assertThat(replaced.text()).contains("Kollegan har svarat på fråga S1 efter dig.", "Sopimuksen puolesta", "Ditt svar är sparat");
        assertThat(letters(askerAddress, "QUESTION").get(1).text()).contains("Ett nytt svar har kommit från Ekonomi", "Det är Kollegan som svarar nu.", "Ja, om dygnsvilan hålls.", "Sopimuksen puolesta");
        as(asker);
        QuestionRow row = queries.show(question, Language.sv);
        assertThat(row.answeredBy()).isEqualTo("Kollegan");
        assertThat(queries.earlier(row, question)).extracting(EarlierAnswer::number, EarlierAnswer::text, EarlierAnswer::by)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, "Ja, om dygnsvilan hålls.", "Specialisten"));
        assertThat(arrives(specialistAddress, replaced.replyTo(), "SV: " + replaced.subject(), "Ja, och avtalet hindrar inte.").state()).isEqualTo("ANSWER_VERSION");
        assertThat(letters(colleagueAddress, "QUESTION")).as("the other one is told in turn").hasSize(2);
        as(specialist);
        answering.byPage(question, "Ja. Avtalet hindrar inte.");
        assertThat(letters(colleagueAddress, "QUESTION")).as("one's own is corrected without a word to others").hasSize(2);
        as(asked);
        assertThat(queries.earlier(queries.show(question, Language.sv), question)).hasSize(3).extracting(EarlierAnswer::by).containsOnlyNulls();
    }

    @Test
    void the_link_answers_as_whom_it_was_mailed_to_and_the_receipt_goes_to_their_address() {
        MatterKey question = ask();
        Sent sent = letters(specialistAddress, "QUESTION").get(0);
        assertThat(links.enter("a".repeat(32)).state()).isEqualTo(QuestionLink.State.UNKNOWN);
        assertThat(links.enter(token(sent)).state()).isEqualTo(QuestionLink.State.GOOD);
        assertThat(queries.put(question, Language.sv).text()).isEqualTo("Vad kostar en helg?");
        assertThatThrownBy(() -> answering.byLink(question, " ")).hasMessage("rule.specialist-answer-missing");
        assertThat(answering.byLink(question, "Det kan vi inte svara på, fråga HR.")).isEqualTo(1);
        assertThat(letters(specialistAddress, "RECEIPT").get(0).text()).contains("genom länken", "fråga HR");
        assertThat(letters(askerAddress, "QUESTION")).hasSize(1);
        assertThatThrownBy(() -> settling.close(question, 1)).isInstanceOf(Refused.class);
    }

    @Test
    void only_the_group_and_the_lead_ask_only_whom_it_is_put_to_answers_and_others_do_not_see_a_draft() {
        as(writer);
        MatterKey draft = writing.begin(writes, Language.sv, new Draft("Utkast", "I dag.", "Nytt.", "", null, null, Set.of(1))).proposal();
        MatterKey question = asking.ask(new AskSpecialist(draft, "Får vi göra så?", "Lagen", Language.sv, group, null, today.plusDays(14)));
        as(lead);
        assertThatThrownBy(() -> asking.ask(command(draft, group))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> settling.withdraw(question, "Nej")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.show(question, Language.sv)).isInstanceOf(NotFound.class);
        assertThat(queries.list(reform, Language.sv)).isEmpty();
        as(asked); // of a reference group
        assertThatThrownBy(() -> asking.ask(command(proposal(), group))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> answering.byPage(question, "Ja")).isInstanceOf(NotFound.class);
        assertThat(queries.list(reform, Language.sv)).isEmpty();
        as(writer);
        assertThatThrownBy(() -> answering.byPage(question, "Ja")).as("who asks does not answer").isInstanceOf(NotFound.class);
        as(specialist);
        assertThat(queries.list(reform, Language.sv)).singleElement().satisfies(row -> {
            assertThat(row.proposalSeen()).as("the draft itself").isFalse();
            assertThat(row.answerable()).isTrue();
            assertThat(row.withdrawable()).isFalse();
        });
        assertThatThrownBy(() -> settling.withdraw(question, "Nej")).isInstanceOfAny(Refused.class, NotFound.class);
        answering.byPage(question, "Ja, med stöd av 3 kap.");
        as(writer);
        assertThatThrownBy(() -> writing.discard(draft)).as("somebody has answered").hasMessage("rule.specialist-still-asked");
        assertThat(queries.about(draft, Language.sv)).singleElement().satisfies(row -> assertThat(row.answer()).startsWith("Ja"));
        settling.close(question, 1);
        writing.discard(draft);
        assertThat(queries.show(question, Language.sv).proposalSeen()).as("it leads nowhere").isFalse();
    }

    @Test
    void others_who_may_read_the_proposal_read_the_answer_without_names() {
        ask();
        as(specialist);
        answering.byPage(new MatterKey(reform.slug(), MatterKind.QUESTION, 1), "4 000 kronor.");
        as(asked);
        assertThat(queries.list(reform, Language.sv)).singleElement().satisfies(row -> {
            assertThat(row.answer()).isEqualTo("4 000 kronor.");
            assertThat(row.to()).isEqualTo("Ekonomi");
            assertThat(row.askedBy()).isNull();
            assertThat(row.answeredBy()).isNull();
            assertThat(row.closable() || row.withdrawable() || row.answerable()).isFalse();
        });
    }

    private List<String> named(String words) {
        return queries.people(proposal(), words).stream().map(QuestionForm.To::name).toList();
    }

    @Test
    void a_single_person_is_asked_whom_the_asker_may_know_of() {
        as(asker);
        assertThat(named("kolleg")).containsExactly("Kollegan");
        assertThat(named("specialist")).containsExactly("Specialisten");
        assertThat(named("tillfrågade")).as("of another group").isEmpty();
        assertThat(named("k")).as("one letter says nothing").isEmpty();
        assertThatThrownBy(() -> asking.ask(new AskSpecialist(proposal(), "Hur?", "Därför", Language.sv, null, asked, today.plusDays(3))))
                .as("of another group").hasMessage("rule.specialist-reaches-nobody");
        as(lead);
        assertThat(named("fråga")).containsExactly("Den tillfrågade", "Frågaren");
        asking.ask(new AskSpecialist(proposal(), "Hur?", "Därför", Language.sv, null, asked, today.plusDays(3)));
        assertThat(letters(address, "QUESTION")).singleElement().satisfies(letter -> assertThat(letter.text()).contains("Frågan är ställd till dig av Ledaren."));
        assertThat(letters(specialistAddress, "QUESTION")).isEmpty();
    }

    @Test
    void who_is_late_is_reminded_once() {
        MatterKey question = ask();
        writesRows.change("update specialist_question set due_on = :due where matter_id = (select id from matter where kind = 'QUESTION' and reform_id = (select id from reform where slug = :slug))",
                Map.of("due", today.minusDays(2), "slug", reform.slug()));
        actor.is(new Actor.Job("test"));
        reminding.remindDue();
        reminding.remindDue();
        assertThat(letters(specialistAddress, "QUESTION")).hasSize(2).last().satisfies(letter -> assertThat(letter.text()).contains("väntar på ditt svar", "så snart du kan"));
        as(asker);
        assertThat(queries.show(question, Language.sv).overdue()).isTrue();
        as(specialist);
        answering.byPage(question, "Förlåt, 4 000.");
        as(asker);
        assertThat(queries.show(question, Language.sv).overdue()).isFalse();
    }

    @Test
    void what_waits_goes_on_with_what_its_proposal_is_merged_into() {
        as(asker);
        MatterKey one = draft("Fasta rundor på helger");
        MatterKey other = draft("Samma personal på helger");
        MatterKey question = asking.ask(command(one, group));
        MatterKey made = merging.merge(new MergeProposals(one, Set.of(other.number()), "Helger", "De hör ihop.", Language.sv)).proposal();
        assertThat(queries.about(made, Language.sv)).extracting(QuestionRow::number, QuestionRow::proposalNumber).containsExactly(tuple(question.number(), one.number()));
        assertThat(queries.about(other, Language.sv)).isEmpty();
    }

    private MatterKey draft(String title) {
        return writing.begin(writes, Language.sv, new Draft(title, "Planeringen görs om.", "Vi prövar.", "", null, null, Set.of(1))).proposal();
    }

    private MatterKey ask() {
        as(asker);
        MatterKey question = asking.ask(command(proposal(), group));
        assertThat(question.reference()).isEqualTo("S1");
        return question;
    }

    private AskSpecialist command(MatterKey proposal, int to) {
        return new AskSpecialist(proposal, "Vad kostar en helg?", "Det avgör om vi prövar.", Language.sv, to, null, today.plusDays(14));
    }

    private MatterKey proposal() {
        return new MatterKey(reform.slug(), MatterKind.PROPOSAL, 1);
    }

    private List<String> waiting() {
        return home.waiting().stream().filter(one -> one.textKey().startsWith("specialist.")).map(one -> one.textKey() + " " + one.kind()).toList();
    }

    private static String quoted(String text) {
        return "Den fre 27 nov. 2026 kl 10:12 skrev Ledord <ledord@example.org>:\n\n" + text.lines().map(line -> "> " + line).reduce("", (a, b) -> a + b + "\n");
    }

    private static String token(Sent sent) {
        return sent.replyTo().replaceAll("^svar\\+|@.*$", "");
    }

    /** A letter as it went out. */
    public record Sent(String subject, String plain, String replyTo, String unsubscribe) {
        /** Its text, whatever lines it was broken into. */
        String text() {
            return plain.replaceAll("\\s+", " ");
        }
    }

    private List<Sent> letters(String to, String stream) {
        return reads.list(Sent.class, "select subject, text_body as plain, reply_to, unsubscribe from outbox where to_address = :to and stream = :stream order by id",
                Map.of("to", to, "stream", stream));
    }
}
