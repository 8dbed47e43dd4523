package org.ledord.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.discussion.Discussing;
import org.ledord.discussion.DiscussionQueries;
import org.ledord.group.GroupKind;
import org.ledord.group.GroupMembers;
import org.ledord.group.GroupSetup;
import org.ledord.group.MemberFunction;
import org.ledord.group.NewGroup;
import org.ledord.group.NewMember;
import org.ledord.happening.Happening;
import org.ledord.happening.HappeningQueries;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.meeting.MeetingPlanning;
import org.ledord.meeting.MeetingQueries;
import org.ledord.meeting.MeetingText;
import org.ledord.meeting.PlanMeeting;
import org.ledord.meeting.Recurrence;
import org.ledord.notice.Meeting;
import org.ledord.people.NewPerson;
import org.ledord.people.PersonRegistration;
import org.ledord.proposal.ProposalDetails.VersionRow;
import org.ledord.proposal.ProposalFilter;
import org.ledord.proposal.ProposalGround;
import org.ledord.proposal.ProposalQueries;
import org.ledord.proposal.ProposalWriting;
import org.ledord.proposal.Saved;
import org.ledord.question.AskSpecialist;
import org.ledord.question.QuestionAnswering;
import org.ledord.question.QuestionAsking;
import org.ledord.question.QuestionQueries;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.PortalClock;
import org.ledord.shared.Refused;

/** Who has left a group reads what they took part in as it was then, through the doors of this package alone, and nothing that was written later through any. */
class PastIT extends ProposalGround {
    @Inject
    private PastGroupQueries groups;
    @Inject
    private PastProposalQueries proposals;
    @Inject
    private PastMeetingQueries meetings;
    @Inject
    private ProposalWriting writing;
    @Inject
    private ProposalQueries now;
    @Inject
    private Discussing discussing;
    @Inject
    private DiscussionQueries discussion;
    @Inject
    private QuestionAsking asking;
    @Inject
    private QuestionAnswering answering;
    @Inject
    private QuestionQueries questions;
    @Inject
    private MeetingPlanning planning;
    @Inject
    private MeetingQueries meetingsNow;
    @Inject
    private HappeningQueries happenings;
    @Inject
    private GroupMembers members;
    @Inject
    private GroupSetup setup;
    @Inject
    private PersonRegistration registration;
    @Inject
    private CurrentActor actor;
    private UUID colleague;
    private UUID specialist;
    private int specialists;
    private Instant later;

    @BeforeEach
    void somebody_who_stays_and_somebody_who_is_asked() {
        actor.is(new Actor.Job("test"));
        colleague = registration.register(new NewPerson("Kollegan", Language.sv, null, null, List.of("kollega." + UUID.randomUUID() + "@example.org")));
        specialist = registration.register(new NewPerson("Specialisten", Language.sv, null, null, List.of("specialist." + UUID.randomUUID() + "@example.org")));
        members.join(group, NewMember.of(colleague, MemberFunction.MEMBER, today.minusDays(3)));
        MatterKey economy = setup.create(reform, new NewGroup("ekonomi", GroupKind.SPECIALIST, null, null, null, null, Map.of(Language.sv, "Ekonomi"), null));
        members.join(economy, NewMember.of(specialist, MemberFunction.SPECIALIST, today.minusDays(3)));
        specialists = economy.number();
        later = clock.instant().plus(Duration.ofDays(2));
    }

    @Test
    void a_proposal_stands_as_it_was_with_what_was_said_and_asked_by_then() throws Exception {
        as(writer);
        Saved first = writing.begin(group, Language.sv, words("Fastare rundor."));
        MatterKey draft = first.proposal();
        Saved second = writing.saveAnew(draft, first.revision(), words("Fasta rundor och turer."), "Turerna med.");
        discussing.write(draft, "Ska kvällarna vara med?", null);
        MatterKey answered = ask(draft, "Vad kostar det?");
        MatterKey waiting = ask(draft, "Räcker bilarna?");
        as(colleague);
        discussing.write(draft, "Ja, det tycker jag.", 1);
        as(specialist);
        answering.byPage(answered, "Ingenting.");
        writerLeaves();

        MatterKey after = at(colleague, () -> {
            writing.saveAnew(draft, second.revision(), words("Något helt annat senare."), "Allt är nytt.");
            discussing.write(draft, "Det här skrevs senare.", null);
            ask(draft, "Frågat senare?");
            return writing.begin(group, Language.sv, words("Begynt senare.")).proposal();
        });
        at(specialist, () -> answering.byPage(waiting, "Svaret kom senare."));

        PastProposal then = at(writer, () -> proposals.show(draft, 0, Language.sv));
        assertThat(then.shown().proposed()).isEqualTo("Fasta rundor och turer.");
        assertThat(then.versions()).extracting(VersionRow::number).containsExactly(2, 1);
        assertThat(then.change().changed()).isTrue();
        assertThat(at(writer, () -> proposals.show(draft, 1, Language.sv)).shown().proposed()).isEqualTo("Fastare rundor.");
        assertThat(then.posts()).extracting(PastProposal.Post::text).containsExactly("Ska kvällarna vara med?", "Ja, det tycker jag.");
        assertThat(then.questions()).extracting(one -> one.text() + " " + one.answer()).containsExactly("Vad kostar det? Ingenting.", "Räcker bilarna? null");
        assertThat(then.last()).isEqualTo(today);
        assertThat(then.readable()).isFalse();
        assertThat(at(writer, () -> proposals.about(answered))).isEqualTo(draft.number());

        none(() -> proposals.show(draft, 3, Language.sv));
        none(() -> proposals.show(after, 0, Language.sv));
        none(() -> now.details(draft, Language.sv));
        none(() -> now.compare(draft, 1, 3, Language.sv));
        none(() -> now.form(draft, Language.sv));
        none(() -> discussion.thread(draft, 0, Language.sv));
        none(() -> discussing.write(draft, "Får jag?", null));
        none(() -> writing.save(draft, second.revision(), words("Får jag?")));
        none(() -> questions.show(waiting, Language.sv));
        assertThat(at(writer, () -> now.list(reform, new ProposalFilter(null, null, null, 1), Language.sv)).rows()).isEmpty();
        assertThat(at(writer, () -> questions.list(reform, Language.sv))).isEmpty();

        PastGroup mine = at(writer, () -> groups.show(group, Language.sv));
        assertThat(mine.proposals()).containsExactly(new PastGroup.Title(draft.number(), "Fasta rundor", "sv"));
        assertThat(mine.places()).containsExactly(new PastGroup.Place(MemberFunction.MEMBER, today.minusYears(1), today));
        assertThat(at(writer, () -> groups.left(reform, Language.sv))).containsExactly(new LeftGroup(group.number(), "skriver", today));
        assertThat(at(writer, () -> happenings.all(1)).items()).filteredOn(one -> one.kind() != Happening.Kind.JOINED).extracting(Happening::kind, Happening::title, Happening::many)
                .containsExactlyInAnyOrder(tuple(Happening.Kind.DISCUSSED, "Fasta rundor", 1L), tuple(Happening.Kind.ANSWERED, "Vad kostar det?", 1L));
    }

    @Test
    void a_draft_that_was_written_over_later_has_nothing_of_that_time() throws Exception {
        as(writer);
        Saved first = writing.begin(group, Language.sv, words("Fastare rundor."));
        writerLeaves();
        at(colleague, () -> writing.save(first.proposal(), first.revision(), words("Skrivet över.")));
        PastProposal then = at(writer, () -> proposals.show(first.proposal(), 0, Language.sv));
        assertThat(then.shown()).isNull();
        assertThat(then.versions()).isEmpty();
        assertThat(at(writer, () -> groups.show(group, Language.sv)).proposals()).extracting(PastGroup.Title::title).containsExactly("");
        at(colleague, () -> {
            writing.discard(first.proposal());
            return null;
        });
        none(() -> proposals.show(first.proposal(), 0, Language.sv));
    }

    @Test
    void a_meeting_is_read_as_it_was_called_by_then() throws Exception {
        MatterKey called = plan("Teamträff");
        MatterKey changed = plan("Flyttat möte");
        MatterKey uncalled = plan("Senare kallat");
        call(called);
        call(changed);
        writerLeaves();
        at(lead, () -> {
            call(uncalled);
            return planning.change(changed, meetingsNow.show(changed, Language.sv).revision(),
                    new MeetingText("Nytt namn", new Meeting(today.plusDays(20), LocalTime.of(9, 0), null, "Ny plats"), ""));
        });
        PastMeeting then = at(writer, () -> meetings.show(called, Language.sv));
        assertThat(then.title()).isEqualTo("Teamträff");
        assertThat(then.words()).isEqualTo("Välkomna.");
        assertThat(then.starts()).isEqualTo(today.plusDays(15).atTime(9, 0));
        assertThat(then.present()).isFalse();
        PastMeeting moved = at(writer, () -> meetings.show(changed, Language.sv));
        assertThat(moved.kept()).isFalse();
        assertThat(moved.title()).isNull();
        assertThat(moved.place()).isNull();
        assertThat(moved.starts()).isNull();
        none(() -> meetings.show(uncalled, Language.sv));
        none(() -> meetingsNow.show(called, Language.sv));
        assertThat(at(writer, () -> meetingsNow.list(reform, Language.sv))).isEmpty();
        assertThat(at(writer, () -> groups.show(group, Language.sv)).meetings()).extracting(PastGroup.Call::title).containsExactly("Teamträff", null);
    }

    @Test
    void nobody_else_comes_through_these_doors() throws Exception {
        as(writer);
        MatterKey draft = writing.begin(group, Language.sv, words("Fastare rundor.")).proposal();
        MatterKey meeting = plan("Teamträff");
        call(meeting);
        for (UUID one : List.of(writer, colleague, outsider, lead, strangeLead)) {
            as(one);
            assertThatThrownBy(() -> proposals.show(draft, 0, Language.sv)).isInstanceOfAny(Refused.class, NotFound.class);
            assertThatThrownBy(() -> meetings.show(meeting, Language.sv)).isInstanceOfAny(Refused.class, NotFound.class);
            assertThatThrownBy(() -> groups.show(group, Language.sv)).isInstanceOfAny(Refused.class, NotFound.class);
        }
        actor.is(new Actor.Job("test"));
        members.leave(new MatterKey(reform.slug(), MatterKind.GROUP, group.number() + 1), outsider, MemberFunction.MEMBER, today);
        assertThatThrownBy(() -> at(outsider, () -> proposals.show(draft, 0, Language.sv))).as("who left another group").isInstanceOfAny(Refused.class, NotFound.class);
    }

    private MatterKey ask(MatterKey about, String text) {
        return asking.ask(new AskSpecialist(about, text, "För att kunna gå vidare.", Language.sv, specialists, null, today.plusDays(10)));
    }

    private MatterKey plan(String title) {
        as(lead);
        return planning.plan(new PlanMeeting(group, new MeetingText(title, new Meeting(today.plusDays(15), LocalTime.of(9, 0), null, "Lilla rummet"), ""), Language.sv,
                Recurrence.ONCE, null, null));
    }

    private void call(MatterKey meeting) {
        planning.call(meeting, meetingsNow.show(meeting, Language.sv).revision(), "Välkomna.");
    }

    private void writerLeaves() {
        actor.is(new Actor.Job("test"));
        members.leave(group, writer, MemberFunction.MEMBER, today);
    }

    /** Does this as somebody two days later. */
    private <T> T at(UUID person, Callable<T> work) throws Exception {
        return PortalClock.at(later, () -> {
            as(person);
            return work.call();
        });
    }

    /** The one who left gets nothing there. */
    private void none(Callable<?> reading) {
        ThrowingCallable asked = () -> at(writer, reading);
        assertThatThrownBy(asked).isInstanceOfAny(Refused.class, NotFound.class);
    }
}
