package org.ledord.idea;

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
import org.ledord.decision.DecisionRecording;
import org.ledord.decision.RecordDecision;
import org.ledord.inbound.HoldingPen;
import org.ledord.inbound.InboundGround;
import org.ledord.inbound.InboundQueries;
import org.ledord.inbound.InputReplying;
import org.ledord.inbound.InputState;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.people.HomeQueries;
import org.ledord.proposal.Draft;
import org.ledord.proposal.IdeaTarget;
import org.ledord.proposal.Outcome;
import org.ledord.proposal.ProposalFromIdea;
import org.ledord.proposal.ProposalQueries;
import org.ledord.proposal.ProposalWriting;
import org.ledord.reform.ReformSetup;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.PortalClock;
import org.ledord.shared.Refused;
import org.ledord.shared.Writes;
import org.ledord.transparency.IdeasPage;
import org.ledord.transparency.OpenIdeaQueries;

/** An idea comes by form and by mail, is passed to a group, and ends in a proposal or in a no that whoever had it gets. */
class IdeaIT extends InboundGround {
    private static final String PORTAL = "ledord@ledord.example.org";
    @Inject
    private IdeaLeaving leaving;
    @Inject
    private IdeaPassing passing;
    @Inject
    private IdeaSettling settling;
    @Inject
    private IdeaQueries queries;
    @Inject
    private OpenIdeaQueries open;
    @Inject
    private ProposalFromIdea proposing;
    @Inject
    private ProposalQueries proposals;
    @Inject
    private ProposalWriting writing;
    @Inject
    private DecisionRecording recording;
    @Inject
    private InboundQueries inputs;
    @Inject
    private InputReplying replying;
    @Inject
    private HoldingPen pen;
    @Inject
    private Writes writesRows;
    @Inject
    private HomeQueries home;
    @Inject
    private ReformSetup setup;
    @Inject
    private CurrentActor actor;
    private String had;
    private MatterKey idea;

    @BeforeEach
    void the_reform_is_public() {
        actor.is(new Actor.Job("test"));
        setup.publish(reform);
        had = "idea." + UUID.randomUUID() + "@example.org";
        idea = new MatterKey(reform.slug(), MatterKind.IDEA, 1);
    }

    @Test
    void an_idea_from_the_form_becomes_a_proposal_and_whoever_had_it_is_told_twice() {
        assertThat(leave(had)).isEqualTo(1);
        Sent receipt = letters(had).get(0);
        LocalDate by = LocalDate.now(clock.withZone(ZoneId.of("Europe/Stockholm"))).plusDays(30);
        assertThat(receipt.subject()).isEqualTo("Din idé har kommit fram [T1]");
        assertThat(receipt.text()).startsWith("Tack! Din idé har kommit fram och har nummer T1.").contains("Nycklarna är borta.", "senast " + by.getDayOfMonth() + " ");
        assertThat(waiting(lead)).containsExactly("idea.waiting.pass");
        assertThat(waiting(writer)).as("of no group yet").isEmpty();
        as(writer);
        assertThatThrownBy(() -> queries.show(idea, Language.sv)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> proposing.begin(idea, Language.sv)).isInstanceOf(NotFound.class);

        as(lead);
        assertThatThrownBy(() -> passing.pass(idea, null)).hasMessage("rule.idea-group-missing");
        passing.pass(idea, writes.number());
        assertThat(waiting(lead)).isEmpty();
        assertThat(waiting(writer)).containsExactly("idea.waiting.ours");
        assertThat(waiting(asked)).isEmpty();
        as(lead);
        assertThatThrownBy(() -> proposing.begin(idea, Language.sv)).as("the group writes").isInstanceOf(Refused.class);
        as(writer);
        IdeaRow row = queries.show(idea, Language.sv);
        assertThat(row.name()).as("the group need not know whose it is").isNull();
        assertThat(row.better()).isEqualTo("Nycklarna är borta.");

        MatterKey proposal = proposing.begin(idea, Language.sv).proposal();
        assertThat(proposals.form(proposal, Language.sv).words()).satisfies(words -> {
            assertThat(words.title()).isEqualTo("Nycklarna är borta");
            assertThat(words.today()).isEqualTo("Nycklarna är borta.");
            assertThat(words.proposed()).isEqualTo("En låda vid dörren.");
        });
        assertThat(proposals.details(proposal, Language.sv).kin("BEFORE")).singleElement().satisfies(kin -> assertThat(kin.kind() + " " + kin.number()).isEqualTo("IDEA 1"));
        assertThat(waiting(writer)).isEmpty();
        assertThat(letters(had)).hasSize(2).last().satisfies(letter -> assertThat(letter.text()).startsWith("skriver gör ett förslag av din idé."));
        as(writer);
        assertThatThrownBy(() -> proposing.begin(idea, Language.sv)).hasMessage("rule.idea-settled");
        assertThatThrownBy(() -> settling.decline(idea, "Nej")).hasMessage("rule.idea-settled");

        decide(proposal);
        assertThat(letters(had)).hasSize(3).last().satisfies(letter -> {
            assertThat(letter.subject()).startsWith("Det är beslutat om förslaget som kom av din idé");
            assertThat(letter.text()).contains("Det är beslutat att pröva det.", "/sv/" + reform.slug() + "/proposals/" + proposal.number());
        });
    }

    @Test
    void an_idea_whose_answer_is_late_waits_for_whoever_passes_them_on_too() throws Exception {
        leave("");
        as(lead);
        passing.pass(idea, writes.number());
        assertThat(waiting(lead)).isEmpty();
        PortalClock.at(clock.instant().plus(Duration.ofDays(32)), () -> {
            assertThat(waiting(lead)).containsExactly("idea.waiting.late");
            assertThat(waiting(writer)).containsExactly("idea.waiting.ours");
            assertThat(waiting(asked)).isEmpty();
            return null;
        });
    }

    @Test
    void a_draft_that_is_thrown_away_lets_the_group_answer_again() {
        leave("");
        as(lead);
        passing.pass(idea, writes.number());
        as(writer);
        MatterKey draft = proposing.begin(idea, Language.sv).proposal();
        writing.discard(draft);
        assertThat(waiting(writer)).containsExactly("idea.waiting.ours");
        as(writer);
        assertThat(queries.show(idea, Language.sv).status()).isEqualTo(IdeaStatus.PASSED);
        settling.decline(idea, "Vi har redan prövat det.");
        assertThat(queries.show(idea, Language.sv).answer()).isEqualTo("Vi har redan prövat det.");
    }

    @Test
    void an_idea_is_taken_into_a_proposal_that_the_group_writes_already() {
        leave(had);
        as(writer);
        MatterKey draft = writing.begin(writes, Language.sv, new Draft("Nycklar", "", "Ett skåp.", "", null, null, Set.of())).proposal();
        as(lead);
        passing.pass(idea, writes.number());
        assertThatThrownBy(() -> proposing.targets(idea)).as("the group writes").isInstanceOf(Refused.class);
        as(writer);
        assertThat(proposing.targets(idea)).extracting(IdeaTarget::number).contains(draft.number());
        assertThatThrownBy(() -> proposing.take(idea, 99)).hasMessage("rule.idea-proposal-missing");
        proposing.take(idea, draft.number());
        assertThat(proposals.details(draft, Language.sv).kin("BEFORE")).extracting(kin -> kin.kind() + " " + kin.number()).containsExactly("IDEA 1");
        assertThat(proposals.form(draft, Language.sv).words().proposed()).as("its words are the group’s").isEqualTo("Ett skåp.");
        assertThat(letters(had)).last().satisfies(letter -> assertThat(letter.text()).contains("tar med din idé", "förslag " + draft.number()));
        as(writer);
        writing.discard(draft);
        assertThat(queries.show(idea, Language.sv).status()).as("the group has it again").isEqualTo(IdeaStatus.PASSED);
    }

    @Test
    void whoever_had_it_asks_where_it_is_and_is_told_by_mail() {
        leave(had);
        assertThat(whereIsIt()).contains("Din idé T1 väntar på att projektledningen lämnar den till en arbetsgrupp. Du får svar senast", "Nycklarna är borta.");
        as(lead);
        passing.pass(idea, writes.number());
        assertThat(whereIsIt()).startsWith("skriver har din idé T1.");
        as(writer);
        MatterKey proposal = proposing.begin(idea, Language.sv).proposal();
        assertThat(whereIsIt()).startsWith("skriver har med din idé T1 i förslag " + proposal.number());
        Mail more = arrives(had, letters(had).get(0).replyTo(), "SV: Din idé", "Var är vi? Jag undrar också om ni har pratat med fastighetsbolaget.");
        assertThat(more.reason()).as("a question of more is for a person").isNotEqualTo("asked where we are");
    }

    private String whereIsIt() {
        Mail mail = arrives(had, letters(had).get(0).replyTo(), "SV: Din idé har kommit fram [T1]", "Hej!\n\nVar är vi?\n\nMvh");
        assertThat(mail.state() + " " + mail.reason()).isEqualTo("INPUT asked where we are");
        List<Sent> all = letters(had);
        return all.get(all.size() - 1).text();
    }

    @Test
    void a_no_is_mailed_with_its_reason_and_needs_one() {
        leave(had);
        as(asked);
        assertThatThrownBy(() -> settling.decline(idea, "Nej")).as("of a reference group").isInstanceOf(NotFound.class);
        as(lead);
        assertThatThrownBy(() -> settling.decline(idea, " ")).hasMessage("rule.idea-answer-missing");
        settling.decline(idea, "Det ligger hos fastighetsbolaget.");
        assertThat(letters(had).get(1).text()).startsWith("Projektledningen har läst din idé").contains("Det ligger hos fastighetsbolaget.", "Nycklarna är borta.");
        assertThat(queries.show(idea, Language.sv).may()).containsExactly("idea.release");
    }

    @Test
    void the_public_reads_what_was_let_out_and_never_whose_it_is() {
        leave(had);
        leave("");
        IdeasPage before = open.ideas(reform.slug(), 1, 20, Language.sv);
        assertThat(before.all()).isEqualTo(2);
        assertThat(before.ideas()).isEmpty();
        assertThatThrownBy(() -> open.idea(reform.slug(), 1, Language.sv)).isInstanceOf(NotFound.class);
        as(writer);
        assertThat(queries.list(reform, Language.sv)).isEmpty();
        as(lead);
        settling.decline(idea, "Det görs redan.");
        settling.release(idea, "Nycklar", "Nycklar fattas.");
        IdeasPage after = open.ideas(reform.slug(), 1, 20, Language.sv);
        assertThat(after.all() + " " + after.answered()).isEqualTo("2 1");
        assertThat(after.ideas()).singleElement().satisfies(shown -> {
            assertThat(shown.title()).isEqualTo("Nycklar");
            assertThat(shown.text()).isEqualTo("Nycklar fattas.");
            assertThat(shown.answer()).isEqualTo("Det görs redan.");
        });
        assertThat(after.toString()).doesNotContain("Rut", had, "En låda");
        as(writer);
        assertThat(queries.show(idea, Language.sv)).satisfies(row -> {
            assertThat(row.better() + row.how()).isEqualTo("Nycklar fattas.");
            assertThat(row.name()).isNull();
            assertThat(row.may()).isEmpty();
        });
        as(lead);
        assertThat(queries.show(idea, Language.sv).name()).isEqualTo("Rut");
        settling.hide(idea);
        assertThat(queries.show(idea, Language.sv).shown()).isFalse();
        assertThatThrownBy(() -> settling.hide(idea)).hasMessage("rule.idea-not-shown");
        assertThat(open.ideas(reform.slug(), 1, 20, Language.sv).ideas()).as("taken back").isEmpty();
        assertThatThrownBy(() -> open.idea(reform.slug(), 1, Language.sv)).isInstanceOf(NotFound.class);
        as(writer);
        assertThatThrownBy(() -> queries.show(idea, Language.sv)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_mail_whose_subject_says_so_is_an_idea_of_whom_we_know() {
        Mail mail = arrives(address, PORTAL, "Idé: en låda vid dörren", "Hej!\n\nNycklarna är alltid borta på morgonen.\n\nMvh\nDen tillfrågade");
        assertThat(mail.state() + " " + mail.reason()).isEqualTo("INPUT an idea");
        as(lead);
        IdeaRow row = queries.show(idea, Language.sv);
        assertThat(row.title()).isEqualTo("en låda vid dörren");
        assertThat(row.better()).isEqualTo("Nycklarna är alltid borta på morgonen.");
        assertThat(row.name()).isEqualTo("Den tillfrågade");
        Sent receipt = letters(address).stream().filter(letter -> letter.subject().endsWith("[T1]")).findFirst().orElseThrow();
        assertThat(receipt.text()).contains("Var det inte du som skrev?");
        assertThat(arrives(address, receipt.replyTo(), "SV: " + receipt.subject(), "Eller två lådor.").state()).isEqualTo("INPUT");
        as(lead);
        assertThat(inputs.inputs(reform, InputState.OPEN, 1, 5)).as("what is replied is read by the lead").singleElement()
                .satisfies(input -> assertThat(input.matterKind() + " " + input.text()).isEqualTo("IDEA Eller två lådor."));
        assertThat(queries.list(reform, Language.sv)).hasSize(1);
    }

    @Test
    void a_stranger_a_number_and_a_word_of_another_meaning_are_looked_at_first() {
        assertThat(arrives("stranger." + UUID.randomUUID() + "@example.org", PORTAL, "Idé", "En låda vid dörren.").reason()).isEqualTo("no-token");
        assertThat(arrives(address, PORTAL, "Idé", "Hos 811228-9874 fattas nyckeln.").reason()).isEqualTo("no-token");
        assertThat(arrives(address, PORTAL, "Förslag 4", "Jag tycker att det är bra.").reason()).isEqualTo("no-token");
        as(lead);
        assertThat(queries.list(reform, Language.sv)).isEmpty();
    }

    @Test
    void the_lead_makes_an_idea_of_what_somebody_asked() {
        Mail held = arrives(address, PORTAL, "Hej", "Kan vi ha en låda vid dörren för nycklarna?");
        as(lead);
        pen.asInput(reform, held.ref());
        String ref = inputs.inputs(reform, InputState.OPEN, 1, 5).get(0).ref();
        assertThat(replying.makeIdea(reform, ref)).isEqualTo(1);
        assertThat(inputs.input(reform, ref).reply()).isEqualTo("Det du skrev ligger nu i idélådan som T1.");
        assertThat(queries.show(idea, Language.sv).title()).isEqualTo("Kan vi ha en låda vid dörren för nycklarna?");
        assertThat(letters(address)).extracting(Sent::subject).contains("Din idé har kommit fram [T1]");
        assertThatThrownBy(() -> replying.makeIdea(reform, ref)).hasMessage("rule.input-already-answered");
        assertThat(queries.list(reform, Language.sv)).as("rolled back").hasSize(1);
    }

    private int leave(String address) {
        actor.is(new Actor.Anonymous());
        return leaving.leave(new LeaveIdea(reform, "Nycklarna är borta.", "En låda vid dörren.", "Rut", address, Language.sv));
    }

    /** As if a round on it had been concluded, which has tests of its own. */
    private void decide(MatterKey proposal) {
        writesRows.change("""
                update proposal set status = 'ANSWERED', submitted_at = :now where matter_id = (select m.id from matter m join reform r on r.id = m.reform_id
                 where r.slug = :slug and m.kind = 'PROPOSAL' and m.number = :number)""", Map.of("slug", reform.slug(), "number", proposal.number(), "now", clock.instant()));
        writesRows.change("update matter set audience = 'PUBLIC' where kind = 'PROPOSAL' and number = :number and reform_id = (select id from reform where slug = :slug)",
                Map.of("slug", reform.slug(), "number", proposal.number()));
        as(lead);
        recording.record(reform, new RecordDecision(proposal.number(), Outcome.PILOT, "Prövas", Language.sv, "Förvaltningschefen", "", "", "", "Så blir det.", "Därför.",
                LocalDate.now(clock.withZone(ZoneId.of("Europe/Stockholm"))), null, "", "", Set.of(), List.of(), null));
    }

    private List<String> waiting(UUID who) {
        as(who);
        return home.waiting().stream().map(one -> one.textKey()).filter(key -> key.startsWith("idea.")).toList();
    }

    /** A letter as it went out. */
    public record Sent(String subject, String plain, String replyTo) {
        /** Its text, whatever lines it was broken into. */
        String text() {
            return plain.replaceAll("\\s+", " ");
        }
    }

    private List<Sent> letters(String to) {
        return reads.list(Sent.class, "select subject, text_body as plain, reply_to from outbox where to_address = :to order by id", Map.of("to", to));
    }
}
