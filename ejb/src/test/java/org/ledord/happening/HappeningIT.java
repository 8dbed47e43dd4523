package org.ledord.happening;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import org.ledord.matter.MatterKey;
import org.ledord.people.NewPerson;
import org.ledord.people.PersonRegistration;
import org.ledord.proposal.MergeProposals;
import org.ledord.proposal.ProposalAmending;
import org.ledord.proposal.ProposalGround;
import org.ledord.proposal.ProposalMerging;
import org.ledord.proposal.ProposalWriting;
import org.ledord.proposal.Saved;
import org.ledord.proposal.SplitProposal;
import org.ledord.question.AskSpecialist;
import org.ledord.question.QuestionAnswering;
import org.ledord.question.QuestionAsking;
import org.ledord.shared.Language;
import org.ledord.shared.PortalClock;

/** What has happened is told to those who may read it, but not to whoever did it, and from the end of their last visit on. */
class HappeningIT extends ProposalGround {
    @Inject
    private HappeningQueries queries;
    @Inject
    private ProposalWriting writing;
    @Inject
    private ProposalAmending amending;
    @Inject
    private ProposalMerging merging;
    @Inject
    private QuestionAsking asking;
    @Inject
    private QuestionAnswering answering;
    @Inject
    private GroupMembers members;
    @Inject
    private GroupSetup groups;
    @Inject
    private PersonRegistration registration;
    @Inject
    private CurrentActor actor;
    private UUID colleague;

    @BeforeEach
    void somebody_who_writes_with_the_writer() {
        colleague = newcomer("Kollegan");
        actor.is(new Actor.Job("test"));
        members.join(group, NewMember.of(colleague, MemberFunction.MEMBER, today.minusDays(3)));
    }

    @Test
    void a_visit_goes_on_while_somebody_comes_back_within_hours_and_its_news_stay() throws Exception {
        Instant morning = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        assertThat(at(morning, lead, queries::sinceLastVisit).since()).as("never here before").isNull();
        PortalClock.at(morning.plus(Duration.ofHours(1)), this::submitted);
        News again = at(morning.plus(Duration.ofHours(2)), lead, queries::sinceLastVisit);
        assertThat(again.since()).isNull();
        assertThat(told(again)).contains("SUBMITTED Fasta rundor");

        Instant evening = morning.plus(Duration.ofHours(7));
        News later = at(evening, lead, queries::sinceLastVisit);
        assertThat(later.since()).as("the end of the morning's visit").isEqualTo(morning.plus(Duration.ofHours(2)));
        assertThat(later.items()).as("was told in the morning").isEmpty();
        assertThat(later.total()).isZero();
        PortalClock.at(evening.plusSeconds(60), this::submitted);
        for (int minutes : new int[] {2, 90, 300}) { // no gap is four hours long
            News reloaded = at(evening.plus(Duration.ofMinutes(minutes)), lead, queries::sinceLastVisit);
            assertThat(reloaded.since()).isEqualTo(later.since());
            assertThat(told(reloaded)).containsExactly("SUBMITTED Fasta rundor");
        }
        assertThat(at(evening.plus(Duration.ofHours(10)), lead, queries::sinceLastVisit).items()).isEmpty();
        News all = at(evening.plus(Duration.ofHours(10)), lead, () -> queries.all(1));
        assertThat(told(all)).as("all of it, whatever was told").startsWith("SUBMITTED Fasta rundor", "SUBMITTED Fasta rundor");
        assertThat(all.total()).isEqualTo(all.items().size());
        assertThat(at(evening.plus(Duration.ofHours(10)), lead, () -> queries.all(2))).as("beyond the last page").isEqualTo(new News(null, List.of(), all.total()));
    }

    @Test
    void a_draft_is_told_to_its_group_then_to_the_lead_and_never_to_others_or_to_whoever_did_it() {
        as(writer);
        Saved draft = writing.begin(group, Language.sv, words("Fastare rundor."));
        assertThat(news(colleague)).containsExactly("WRITTEN Fasta rundor Skribenten", "JOINED skriver Skribenten");
        assertThat(news(writer)).containsExactly("JOINED skriver Kollegan");
        for (UUID other : List.of(lead, outsider, strangeLead)) {
            assertThat(news(other)).allMatch(line -> line.startsWith("JOINED"));
        }
        as(writer);
        Saved shared = writing.share(draft.proposal(), draft.revision());
        assertThat(news(lead)).contains("SHARED Fasta rundor").doesNotContain("WRITTEN Fasta rundor Skribenten");
        assertThat(news(colleague)).contains("SHARED Fasta rundor");
        assertThat(news(writer)).containsExactly("JOINED skriver Kollegan");
        as(writer);
        Saved submitted = writing.submit(draft.proposal(), shared.revision());
        as(colleague);
        amending.amend(draft.proposal(), submitted.revision(), words("Fasta rundor på alla turer."), "Kvällarna är med.");
        assertThat(news(lead)).startsWith("AMENDED Fasta rundor Kvällarna är med.", "SUBMITTED Fasta rundor", "SHARED Fasta rundor");
        assertThat(news(writer)).startsWith("AMENDED Fasta rundor Kvällarna är med.").doesNotContain("SUBMITTED Fasta rundor");
        assertThat(news(outsider)).as("not public yet").isEmpty();
        assertThat(news(strangeLead)).isEmpty();
    }

    @Test
    void that_proposals_were_merged_or_split_is_told_with_the_reason() {
        as(writer);
        MatterKey one = writing.begin(group, Language.sv, words("Fastare rundor.")).proposal();
        MatterKey other = writing.begin(group, Language.sv, words("Fasta turer.")).proposal();
        MatterKey made = merging.merge(new MergeProposals(one, Set.of(other.number()), "Rundor och turer", "De hör ihop.", Language.sv)).proposal();
        assertThat(news(colleague)).contains("MERGED Fasta rundor De hör ihop.").filteredOn(line -> line.startsWith("MERGED")).hasSize(2);
        as(writer);
        merging.split(new SplitProposal(made, List.of("Rundor", "Turer"), "Två saker ändå.", Language.sv));
        assertThat(news(colleague)).contains("SPLIT Rundor och turer Två saker ändå.");
        assertThat(news(writer)).as("who did it").noneMatch(line -> line.startsWith("MERGED") || line.startsWith("SPLIT"));
        assertThat(news(lead)).as("drafts of the group").noneMatch(line -> line.startsWith("MERGED") || line.startsWith("SPLIT"));
    }

    @Test
    void an_answer_is_told_to_who_asked_and_their_group_under_the_question() {
        actor.is(new Actor.Job("test"));
        UUID specialist = newcomer("Specialisten");
        MatterKey economy = groups.create(reform, new NewGroup("ekonomi", GroupKind.SPECIALIST, null, null, null, null, Map.of(Language.sv, "Ekonomi"), null));
        members.join(economy, NewMember.of(specialist, MemberFunction.SPECIALIST, today));
        MatterKey proposal = submitted();
        MatterKey question = asking.ask(new AskSpecialist(proposal, "Vad kostar en helg?", "Det avgör.", Language.sv, economy.number(), null, today.plusDays(9)));
        as(specialist);
        answering.byPage(question, "4 000 kronor.");
        assertThat(news(writer)).contains("ANSWERED Vad kostar en helg?");
        assertThat(news(colleague)).contains("ANSWERED Vad kostar en helg?");
        assertThat(news(lead)).as("did not ask").noneMatch(line -> line.startsWith("ANSWERED"));
        assertThat(news(specialist)).as("answered, and may not read the proposal").noneMatch(line -> !line.startsWith("JOINED"));
    }

    @Test
    void those_who_came_the_same_day_are_told_together_to_those_who_may_know_them() {
        as(lead);
        members.join(group, NewMember.of(newcomer("Ny"), MemberFunction.MEMBER, today));
        assertThat(news(colleague)).containsExactly("JOINED skriver 2");
        assertThat(news(writer)).containsExactly("JOINED skriver 2");
        assertThat(news(lead)).as("took one of the three in").containsExactly("JOINED skriver 2");
        assertThat(news(outsider)).isEmpty();
        as(lead);
        members.leave(group, colleague, MemberFunction.MEMBER, today.minusDays(1));
        assertThat(news(writer)).as("who has left is no news").containsExactly("JOINED skriver Ny");
    }

    private UUID newcomer(String name) {
        CurrentActor now = actor;
        Actor before = now.get();
        now.is(new Actor.Job("test"));
        UUID person = registration.register(new NewPerson(name, Language.sv, null, null, List.of("ny." + UUID.randomUUID() + "@example.org")));
        now.is(before);
        return person;
    }

    private List<String> news(UUID of) {
        as(of);
        return told(queries.all(1));
    }

    private News at(Instant moment, UUID who, java.util.concurrent.Callable<News> work) throws Exception {
        as(who);
        return PortalClock.at(moment, work);
    }

    private static List<String> told(News news) {
        return news.items().stream().filter(one -> one.kind() != Happening.Kind.JOINED || one.title().equals("skriver"))
                .map(one -> (one.kind() + " " + one.title() + " " + (one.many() > 1 ? one.many() : one.who() == null ? one.words() : one.who())).strip()).toList();
    }
}
