package org.ledord.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.ledord.group.GroupMembers;
import org.ledord.group.MemberFunction;
import org.ledord.group.NewMember;
import org.ledord.idea.IdeaLeaving;
import org.ledord.idea.IdeaPassing;
import org.ledord.idea.LeaveIdea;
import org.ledord.inbound.InboundGround;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.people.NewPerson;
import org.ledord.people.PersonRegistration;
import org.ledord.question.AskSpecialist;
import org.ledord.question.QuestionAsking;
import org.ledord.reform.ReformSetup;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Refused;
import org.ledord.shared.Writes;
import org.ledord.transparency.OpenQueries;

/** Proposals of a group become one, or one becomes several; the old ones say where they went, and their authors are told once. */
class ProposalMergingIT extends InboundGround {
    @Inject
    private ProposalMerging merging;
    @Inject
    private MergeQueries candidates;
    @Inject
    private ProposalQueries queries;
    @Inject
    private ProposalWriting writing;
    @Inject
    private ProposalFromIdea fromIdea;
    @Inject
    private ProposalWithdrawal withdrawal;
    @Inject
    private IdeaLeaving ideas;
    @Inject
    private IdeaPassing passing;
    @Inject
    private OpenQueries open;
    @Inject
    private GroupMembers members;
    @Inject
    private PersonRegistration registration;
    @Inject
    private ReformSetup setup;
    @Inject
    private CurrentActor actor;
    @Inject
    private Writes writesRows;
    @Inject
    private QuestionAsking asking;
    private UUID author;
    private String authorAddress;

    @BeforeEach
    void an_author_who_can_be_written_to() {
        actor.is(new Actor.Job("test"));
        setup.publish(reform);
        authorAddress = "author." + UUID.randomUUID() + "@example.org";
        author = registration.register(new NewPerson("Författaren", Language.sv, null, null, List.of(authorAddress)));
        members.join(writes, NewMember.of(author, MemberFunction.MEMBER, LocalDate.now(clock.withZone(ZoneId.of("Europe/Stockholm")))));
    }

    @Test
    void two_become_one_with_both_texts_and_the_way_is_seen_from_either_end() {
        MatterKey one = draft("Rundor", "Fastare rundor.");
        MatterKey other = draft("Rapport", "Rapporttid.");
        as(author);
        assertThat(candidates.candidates(one)).as("not the one that is out on a round").extracting(MergeCandidate::number).containsExactly(one.number(), other.number());
        assertThatThrownBy(() -> merging.merge(merge(one, Set.of(), "Ett", "Därför"))).hasMessage("rule.proposal-merge-one");
        assertThatThrownBy(() -> merging.merge(merge(one, Set.of(other.number()), "Ett", " "))).hasMessage("rule.proposal-why-missing");
        assertThatThrownBy(() -> merging.merge(merge(one, Set.of(other.number()), " ", "Därför"))).hasMessage("rule.proposal-title-missing");
        assertThatThrownBy(() -> merging.merge(merge(one, Set.of(1), "Ett", "Därför"))).as("people are answering it").hasMessage("rule.proposal-merge");

        MatterKey made = merging.merge(merge(one, Set.of(other.number()), "Rundor och rapport", "De hör ihop.")).proposal();
        assertThat(queries.form(made, Language.sv).words()).satisfies(words -> {
            assertThat(words.title()).isEqualTo("Rundor och rapport");
            assertThat(words.proposed()).isEqualTo("F2 Rundor:\nFastare rundor.\n\nF3 Rapport:\nRapporttid.");
            assertThat(words.principles()).containsExactly(1);
        });
        ProposalDetails old = queries.details(one, Language.sv);
        assertThat(old.head().status()).isEqualTo(ProposalStatus.MERGED);
        assertThat(old.head().withdrawal()).isEqualTo("De hör ihop.");
        assertThat(old.kin("AFTER")).extracting(ProposalDetails.Kin::number).containsExactly(made.number());
        assertThat(old.steps()).as("it is over").isEmpty();
        ProposalDetails fresh = queries.details(made, Language.sv);
        assertThat(fresh.kin("BEFORE")).extracting(ProposalDetails.Kin::number).containsExactly(one.number(), other.number());
        assertThat(fresh.may(ProposalStep.DISCARD)).isFalse();
        assertThatThrownBy(() -> writing.discard(made)).hasMessage("rule.proposal-discard-lineage");
        assertThat(letters()).singleElement().satisfies(letter -> assertThat(letter).contains("F2 Rundor", "F3 Rapport", "F4 Rundor och rapport", "De hör ihop."));
        assertThatThrownBy(() -> candidates.candidates(one)).isInstanceOf(NotFound.class);
        as(author);
        assertThat(queries.details(made, Language.sv).keptFor()).isEqualTo("LINEAGE");
        assertThat(queries.form(made, Language.sv).discardable()).isFalse();
        String replyTo = reads.first(String.class, "select reply_to from outbox where to_address = :to order by id desc", Map.of("to", authorAddress)).orElseThrow();
        assertThat(arrives(authorAddress, replyTo, "SV: Ditt förslag har slagits ihop", "Bra, men ta rapporten först.").state()).as("a post below the new draft").isEqualTo("ANSWER");
        assertThat(reads.list(String.class, "select d.text from discussion_post d join matter m on m.id = d.matter_id join reform r on r.id = m.reform_id where r.slug = :slug and m.number = :number and m.kind = 'PROPOSAL'",
                Map.of("slug", reform.slug(), "number", made.number()))).containsExactly("Bra, men ta rapporten först.");
    }

    @Test
    void a_draft_that_a_specialist_is_asked_about_is_kept_and_the_page_says_why() {
        MatterKey one = draft("Rundor", "Fastare rundor.");
        as(author);
        assertThat(queries.details(one, Language.sv).may(ProposalStep.DISCARD)).isTrue();
        assertThat(queries.form(one, Language.sv).discardable()).isTrue();
        share(one);
        as(lead);
        asking.ask(new AskSpecialist(one, "Klarar systemet det?", "Annars skriver vi om.", Language.sv, null, asked, LocalDate.now(clock.withZone(ZoneId.of("Europe/Stockholm"))).plusDays(5)));
        assertThat(queries.details(one, Language.sv).keptFor()).as("the lead could not throw it away anyhow").isNull();
        as(author);
        ProposalDetails details = queries.details(one, Language.sv);
        assertThat(details.may(ProposalStep.DISCARD)).isFalse();
        assertThat(details.keptFor()).isEqualTo("ASKED");
        assertThat(queries.form(one, Language.sv).discardable()).isFalse();
        assertThatThrownBy(() -> writing.discard(one)).hasMessage("rule.specialist-still-asked");
    }

    @Test
    void only_the_group_and_the_lead_and_of_a_draft_only_the_group() {
        MatterKey one = draft("Rundor", "Fastare rundor.");
        MatterKey other = draft("Rapport", "Rapporttid.");
        as(asked);
        assertThatThrownBy(() -> merging.merge(merge(one, Set.of(other.number()), "Ett", "Därför"))).isInstanceOfAny(NotFound.class, Refused.class);
        as(lead);
        assertThatThrownBy(() -> merging.merge(merge(one, Set.of(other.number()), "Ett", "Därför"))).isInstanceOf(NotFound.class);
        as(author);
        share(one);
        share(other);
        as(lead);
        MatterKey made = merging.merge(merge(one, Set.of(other.number()), "Ett", "Därför")).proposal();
        assertThat(queries.details(made, Language.sv).head().title()).as("what the lead could read stays so").isEqualTo("Ett");
        as(author);
        assertThat(queries.form(made, Language.sv).status()).isEqualTo(ProposalStatus.DRAFT);
    }

    @Test
    void one_becomes_several_that_begin_with_its_text() {
        MatterKey one = draft("Rundor och helger", "Fastare rundor, även på helger.");
        as(author);
        assertThatThrownBy(() -> merging.split(new SplitProposal(one, List.of("Rundor", " "), "Därför", Language.sv))).hasMessage("rule.proposal-split-titles");
        assertThatThrownBy(() -> merging.split(new SplitProposal(one, List.of("Rundor", "Rundor"), "Därför", Language.sv))).hasMessage("rule.proposal-split-titles");
        MatterKey first = merging.split(new SplitProposal(one, List.of("Rundor", "Helger"), "Två saker.", Language.sv)).proposal();
        assertThat(queries.details(one, Language.sv)).satisfies(old -> {
            assertThat(old.head().status()).isEqualTo(ProposalStatus.SPLIT);
            assertThat(old.kin("AFTER")).extracting(ProposalDetails.Kin::title).containsExactly("Rundor", "Helger");
        });
        assertThat(queries.form(first, Language.sv).words().proposed()).isEqualTo("Fastare rundor, även på helger.");
        assertThat(queries.details(first, Language.sv).kin("BEFORE")).extracting(ProposalDetails.Kin::number).containsExactly(one.number());
        assertThat(letters()).singleElement().satisfies(letter -> assertThat(letter).contains("F2 Rundor och helger", "F3 Rundor", "F4 Helger", "Två saker."));
    }

    @Test
    void whoever_had_the_idea_hears_of_the_proposal_that_it_went_on_in() {
        String had = "idea." + UUID.randomUUID() + "@example.org";
        actor.is(new Actor.Anonymous());
        ideas.leave(new LeaveIdea(reform, "Rundorna ändras varje dag.", "", "", had, Language.sv));
        MatterKey idea = new MatterKey(reform.slug(), MatterKind.IDEA, 1);
        as(lead);
        passing.pass(idea, writes.number());
        as(author);
        MatterKey one = fromIdea.begin(idea, Language.sv).proposal();
        MatterKey other = draft("Rapport", "Rapporttid.");
        as(author);
        MatterKey made = merging.merge(merge(one, Set.of(other.number()), "Ett", "De hör ihop.")).proposal();
        share(made);
        as(lead);
        withdrawal.withdraw(made, "Det görs redan.");
        assertThat(reads.list(String.class, "select text_body from outbox where to_address = :to order by id", Map.of("to", had))).hasSize(3).last()
                .satisfies(letter -> assertThat(letter.replaceAll("\\s+", " ")).contains("dragit tillbaka förslag " + made.number(), "Det görs redan."));
    }

    @Test
    void where_are_we_about_the_old_one_says_where_it_went() {
        MatterKey other = draft("Rapport", "Rapporttid.");
        MatterKey old = new MatterKey(reform.slug(), MatterKind.PROPOSAL, 1);
        writesRows.change("update proposal set status = 'ANSWERED' where matter_id = (select m.id from matter m join reform r on r.id = m.reform_id where r.slug = :slug and m.kind = 'PROPOSAL' and m.number = 1)",
                Map.of("slug", reform.slug()));
        as(author);
        MatterKey made = merging.merge(merge(old, Set.of(other.number()), "Rundor och rapport", "De hör ihop.")).proposal();
        assertThat(open.proposal(reform.slug(), 1, Language.sv).lineage("AFTER")).as("a draft is not public").isEmpty();
        assertThat(arrives(address, replyTo(), "SV: Fasta rundor", "Var är vi?").state()).isEqualTo("INPUT");
        assertThat(told()).contains("Förslaget har slagits ihop med andra. Det nya skrivs nu");
        writesRows.change("update matter set audience = 'PUBLIC' where kind = 'PROPOSAL' and number = :number and reform_id = (select id from reform where slug = :slug)",
                Map.of("slug", reform.slug(), "number", made.number()));
        assertThat(arrives(address, replyTo(), "SV: Fasta rundor", "Hur går det?").state()).isEqualTo("INPUT");
        assertThat(told()).contains("Det går vidare i förslag " + made.number() + ", Rundor och rapport.");
        assertThat(open.proposal(reform.slug(), 1, Language.sv).lineage("AFTER")).singleElement().satisfies(kin -> assertThat(kin.number()).isEqualTo(made.number()));
        assertThat(open.card(reform.slug(), made.number(), Language.sv).kin()).singleElement().satisfies(kin -> assertThat(kin.place() + " " + kin.number()).isEqualTo("BEFORE 1"));
    }

    private MatterKey draft(String title, String proposed) {
        as(author);
        return writing.begin(writes, Language.sv, new Draft(title, "Så är det.", proposed, "", null, null, Set.of(1))).proposal();
    }

    private void share(MatterKey key) {
        as(author);
        writing.share(key, queries.form(key, Language.sv).revision());
    }

    private static MergeProposals merge(MatterKey one, Set<Integer> others, String title, String why) {
        return new MergeProposals(one, others, title, why, Language.sv);
    }

    private List<String> letters() {
        return reads.list(String.class, "select text_body from outbox where to_address = :to order by id", Map.of("to", authorAddress));
    }

    private String told() {
        return reads.first(String.class, "select text_body from outbox where to_address = :to and starts_with(dedupe_key, 'status/') order by id desc", Map.of("to", address)).orElseThrow()
                .replaceAll("\\s+", " ");
    }
}
