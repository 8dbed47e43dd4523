package org.ledord.codetermination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.attachment.ServedFile;
import org.ledord.attachment.Upload;
import org.ledord.decision.DecisionForm;
import org.ledord.decision.DecisionQueries;
import org.ledord.decision.DecisionRecording;
import org.ledord.decision.RecordDecision;
import org.ledord.group.GroupKind;
import org.ledord.group.GroupMembers;
import org.ledord.group.GroupSetup;
import org.ledord.group.MemberFunction;
import org.ledord.group.NewGroup;
import org.ledord.group.NewMember;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.people.HomeQueries;
import org.ledord.people.NewPerson;
import org.ledord.people.NewUnit;
import org.ledord.people.PersonRegistration;
import org.ledord.people.UnitKind;
import org.ledord.proposal.Outcome;
import org.ledord.proposal.ProposalGround;
import org.ledord.reform.FrameEditing;
import org.ledord.risk.BeginAssessment;
import org.ledord.risk.NameUnits;
import org.ledord.risk.RiskConcerning;
import org.ledord.risk.RiskQueries;
import org.ledord.risk.RiskWriting;
import org.ledord.risk.WriteRisk;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;
import org.ledord.shared.Refused;
import org.ledord.shared.RuleViolation;

/** A decision waits for the unions and for the risk assessment, or says why it did not. */
class CoDeterminationIT extends ProposalGround {
    private static final String A = "Förbund A";
    private static final String B = "Förbund B";
    @Inject
    private TrackRecording recording;
    @Inject
    private PartySaying saying;
    @Inject
    private TrackPapers papers;
    @Inject
    private TrackQueries tracks;
    @Inject
    private RiskWriting risks;
    @Inject
    private RiskQueries assessments;
    @Inject
    private RiskConcerning concerning;
    @Inject
    private FrameEditing frame;
    @Inject
    private DecisionRecording decisions;
    @Inject
    private DecisionQueries decided;
    @Inject
    private HomeQueries home;
    @Inject
    private GroupSetup setup;
    @Inject
    private GroupMembers joining;
    @Inject
    private PersonRegistration register;
    @Inject
    private CurrentActor current;
    @Inject
    private Reads reads;
    private UUID unionA;
    private UUID unionB;
    private UUID safety;
    private UUID manager;
    private String addressA;

    @BeforeEach
    void unions_a_manager_and_a_safety_representative() {
        current.is(new Actor.Job("test"));
        addressA = "a." + UUID.randomUUID() + "@example.org";
        String unit = "enhet-" + UUID.randomUUID().toString().substring(0, 8);
        register.addUnit(new NewUnit(unit, "Enheten " + unit, UnitKind.values()[0], null));
        unionA = register.register(new NewPerson("Facklig A", Language.sv, null, null, List.of(addressA)));
        unionB = register.register(new NewPerson("Facklig B", Language.fi, null, null, List.of("b." + UUID.randomUUID() + "@example.org")));
        safety = register.register(new NewPerson("Skyddsombudet", Language.sv, unit, null, List.of()));
        manager = register.register(new NewPerson("Chefen", Language.sv, unit, null, List.of()));
        MatterKey unions = setup.create(reform, new NewGroup("facken", GroupKind.REFERENCE_UNION, null, null, null, null, Map.of(Language.sv, "Facken"), null));
        joining.join(unions, mandate(unionA, A));
        joining.join(unions, mandate(unionB, B));
        joining.join(unions, NewMember.of(safety, MemberFunction.SAFETY_REPRESENTATIVE, today));
        joining.join(unions, NewMember.of(manager, MemberFunction.UNIT_MANAGER, today));
    }

    @Test
    void a_decision_is_refused_before_and_rests_on_the_track_after() throws Exception {
        MatterKey proposal = answered();
        as(lead);
        frame.waitsFor(reform, true, false);
        assertThatThrownBy(() -> decisions.record(reform, decision(proposal, Outcome.PILOT, ""))).hasMessage("rule.decision-locked-CODETERMINATION");
        MatterKey track = recording.begin(new BeginTrack(proposal, Set.of()));
        assertThatThrownBy(() -> recording.begin(new BeginTrack(proposal, Set.of()))).hasMessage("rule.codetermination-under-way");
        take(track, TrackStep.CALL, today.plusDays(3), "Kallelse om reservpass");
        assertThat(subjects(addressA)).containsExactly("Kallelse till förhandling enligt 11 § MBL: förslag " + proposal.number() + " [C" + track.number() + "]");
        as(unionA);
        assertThat(waiting()).containsExactly("codetermination.waiting.called");
        saying.stands(track, A, Stance.AGREED, "");
        assertThat(waiting()).isEmpty();
        assertThatThrownBy(() -> saying.stands(track, B, Stance.AGREED, "")).isInstanceOf(Refused.class);
        as(lead);
        take(track, TrackStep.MEET, null, "");
        assertThatThrownBy(() -> take(track, TrackStep.END, null, "")).hasMessage("rule.codetermination-stances-missing");
        as(unionB);
        saying.stands(track, B, Stance.DISAGREED, "Helgerna är inte lösta.");
        as(lead);
        assertThatThrownBy(() -> recording.stands(track, B, Stance.AGREED, "")).hasMessage("rule.codetermination-said-itself");
        take(track, TrackStep.END, null, "");
        assertThat(tracks.show(track).head().state()).isEqualTo(TrackState.DISAGREED);
        assertThatThrownBy(() -> decisions.record(reform, decision(proposal, Outcome.PILOT, ""))).hasMessage("rule.decision-locked-CODETERMINATION");
        as(unionA);
        assertThatThrownBy(() -> saying.ask(step(track, TrackStep.REQUEST_CENTRAL, null, ""))).hasMessage("rule.codetermination-agreed-itself");
        as(unionB);
        saying.ask(step(track, TrackStep.REQUEST_CENTRAL, null, ""));
        as(lead);
        assertThat(waiting()).contains("codetermination.waiting.central");
        take(track, TrackStep.CENTRAL_DISAGREE, null, "");
        MatterKey decision = decisions.record(reform, decision(proposal, Outcome.PILOT, ""));
        assertThat(decided.details(decision, Language.sv).links("RESTS_ON")).extracting(link -> link.kind().name()).containsExactlyInAnyOrder("PROPOSAL", "CODETERMINATION");
        assertThat(decided.details(decision, Language.sv).row().overrode()).isEmpty();
    }

    @Test
    void overridden_with_a_reason_that_everybody_can_read_and_a_no_waits_for_nothing() throws Exception {
        MatterKey proposal = answered();
        as(lead);
        frame.waitsFor(reform, true, true);
        assertThatThrownBy(() -> decisions.record(reform, decision(proposal, Outcome.ADOPTED, "Ja."))).hasMessage("rule.decision-override-short");
        MatterKey decision = decisions.record(reform, decision(proposal, Outcome.ADOPTED, "Avtalet måste sägas upp före årsskiftet."));
        assertThat(reads.first(String.class, """
                select d.overrode || ': ' || d.override_reason from public_decision d join public_reform r on r.id = d.reform_id where r.slug = :slug and d.number = :number""",
                Map.of("slug", reform.slug(), "number", decision.number())).orElse("not public yet")).isIn("not public yet", "CODETERMINATION,RISK: Avtalet måste sägas upp före årsskiftet.");
        assertThat(decided.details(decision, Language.sv).row().overrides()).isEqualTo("BOTH");
        MatterKey other = answered();
        as(lead);
        decisions.record(reform, decision(other, Outcome.REJECTED, ""));
    }

    @Test
    void the_assessment_is_written_together_signed_with_a_dissent_and_opens_the_decision() throws Exception {
        MatterKey proposal = answered();
        as(lead);
        frame.waitsFor(reform, false, true);
        assertThatThrownBy(() -> decisions.record(reform, decision(proposal, Outcome.PILOT, ""))).hasMessage("rule.decision-locked-RISK");
        assertThatThrownBy(() -> risks.begin(new BeginAssessment(proposal, "Rundorna", "Här", "Alla"))).isInstanceOf(Refused.class);
        as(manager);
        MatterKey risk = risks.begin(new BeginAssessment(proposal, "Rundorna", "Här", "Alla"));
        as(safety);
        assertThat(waiting()).as("it has begun, and is written by two").containsExactly("risk.waiting.join");
        risks.write(new WriteRisk(risk, null, "Ensam på helgen", 4, 3, "Två åker", "Enhetschefen", today.plusDays(30)));
        risks.sign(risk, seen(risk), true, "Helgerna borde lösas först.");
        assertThatThrownBy(() -> risks.sign(risk, seen(risk), false, "")).hasMessage("rule.risk-signed-yourself");
        int before = seen(risk);
        risks.write(new WriteRisk(risk, 1, "Ensam på helgen och kvällen", 4, 3, "Två åker", "Enhetschefen", today.plusDays(30)));
        assertThatThrownBy(() -> risks.sign(risk, before, true, "Helgerna borde lösas först.")).as("what is signed is what was read").hasMessage("rule.risk-changed-meanwhile");
        risks.sign(risk, seen(risk), true, "Helgerna borde lösas först.");
        as(manager);
        assertThat(waiting()).containsExactly("risk.waiting.sign");
        risks.sign(risk, seen(risk), false, "");
        assertThat(waiting()).containsExactly("risk.waiting.act");
        assertThatThrownBy(() -> risks.write(new WriteRisk(risk, 1, "Mindre", 1, 1, "", "", null))).hasMessage("rule.risk-signed");
        as(unionA);
        assertThat(assessments.show(risk).signatures()).hasSize(2).anyMatch(line -> line.dissents() && line.risk().equals("Helgerna borde lösas först."));
        as(lead);
        assertThatThrownBy(() -> risks.sign(risk, seen(risk), false, "")).isInstanceOf(Refused.class);
        decisions.record(reform, decision(proposal, Outcome.PILOT, ""));
        as(manager);
        risks.done(risk, 1, "Det hjälpte.");
        assertThat(assessments.show(risk).risks().get(0).doneOn()).isEqualTo(today);
        assertThat(waiting()).isEmpty();
        as(outsider);
        assertThat(assessments.list(reform)).as("a working group reads").hasSize(1);
        as(strangeLead);
        assertThatThrownBy(() -> assessments.show(risk)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_decision_waits_for_the_risks_of_every_unit_that_the_lead_has_named() throws Exception {
        MatterKey proposal = answered();
        current.is(new Actor.Job("test"));
        String other = "enhet-" + UUID.randomUUID().toString().substring(0, 8);
        register.addUnit(new NewUnit(other, "Norra " + other, UnitKind.values()[0], null));
        UUID elsewhere = register.register(new NewPerson("Chefen i norr", Language.sv, other, null, List.of()));
        as(lead);
        joining.join(reads.list(Integer.class, "select m.number from matter m join reform_group g on g.matter_id = m.id join reform r on r.id = m.reform_id where r.slug = :slug and g.slug = 'facken'",
                Map.of("slug", reform.slug())).stream().map(number -> new MatterKey(reform.slug(), MatterKind.GROUP, number)).findFirst().orElseThrow(), NewMember.of(elsewhere, MemberFunction.UNIT_MANAGER, today));
        frame.waitsFor(reform, false, true);
        assertThatThrownBy(() -> concerning.name(new NameUnits(proposal, Set.of("ingen-enhet"), ""))).hasMessage("rule.risk-unit-unknown");
        concerning.name(new NameUnits(proposal, Set.of(other), ""));
        as(elsewhere);
        assertThat(waiting()).as("its manager is told").containsExactly("risk.waiting.begin");
        assertThatThrownBy(() -> concerning.name(new NameUnits(proposal, Set.of(), ""))).isInstanceOf(Refused.class);
        as(manager);
        signed(proposal, manager);
        as(manager);
        assertThat(assessments.list(reform)).as("one unit is done").anyMatch(row -> row.doneOn() != null);
        as(lead);
        assertThatThrownBy(() -> decisions.record(reform, decision(proposal, Outcome.PILOT, ""))).as("the other is not").hasMessage("rule.decision-locked-RISK-units")
                .satisfies(no -> assertThat(((RuleViolation) no).arguments()).containsExactly("Norra " + other));
        assertThat(gate(proposal)).satisfies(gate -> {
            assertThat(gate.status()).isEqualTo("OPEN");
            assertThat(gate.explanation()).isEqualTo("Norra " + other);
        });
        assertThatThrownBy(() -> concerning.name(new NameUnits(proposal, Set.of(), "Nej"))).as("it is let go with a reason").isInstanceOfSatisfying(RuleViolation.class, no -> {
            assertThat(no.key()).isEqualTo("rule.risk-unit-let-go");
            assertThat(no.arguments()).containsExactly("Norra " + other);
        });
        concerning.name(new NameUnits(proposal, Set.of(), "Norra har inga rundor."));
        assertThat(decisions.preview(reform, decision(proposal, Outcome.PILOT, ""), Language.sv).row().letGo()).as("which stands beside the decision").isEqualTo("Norra " + other + ": Norra har inga rundor.");
        concerning.name(new NameUnits(proposal, Set.of(other), ""));
        as(elsewhere);
        MatterKey second = risks.begin(new BeginAssessment(proposal, "Rundorna", "I norr", "Alla"));
        assertThatThrownBy(() -> risks.begin(new BeginAssessment(proposal, "Rundorna", "I norr", "Alla"))).as("one at a time in each unit").hasMessage("rule.risk-begun");
        as(lead);
        assertThatThrownBy(() -> decisions.record(reform, decision(proposal, Outcome.PILOT, ""))).as("begun is not done").hasMessage("rule.decision-locked-RISK-units");
        both(second, elsewhere);
        as(lead);
        assertThat(gate(proposal).status()).isEqualTo("DONE");
        MatterKey decision = decisions.record(reform, decision(proposal, Outcome.PILOT, ""));
        assertThat(decided.details(decision, Language.sv).links("RESTS_ON")).as("it rests on both").filteredOn(link -> link.kind() == MatterKind.RISK).hasSize(2);
        assertThat(decided.details(decision, Language.sv).row().letGo()).as("it was named again").isEmpty();
        assertThat(gate(proposal).status()).as("each decision has its own").isEqualTo("ANEW");
        RecordDecision next = new RecordDecision(proposal.number(), Outcome.ADOPTED, "Reservpass", Language.sv, "Förvaltningschefen", "", "", "", "Så blir det.", "Därför.", today, null, "", "", Set.of(),
                List.of(), decision.number(), "");
        assertThatThrownBy(() -> decisions.record(reform, next)).hasMessage("rule.decision-anew-RISK");
        MatterKey later = decisions.record(reform, new RecordDecision(proposal.number(), Outcome.ADOPTED, "Reservpass", Language.sv, "Förvaltningschefen", "", "", "", "Så blir det.", "Därför.", today, null,
                "", "", Set.of(), List.of(), decision.number(), "Riskerna är desamma som förut."));
        assertThat(decided.details(later, Language.sv).row().overrides()).isEqualTo("RISK.anew");
    }

    private DecisionForm.Item gate(MatterKey proposal) {
        return decided.form(reform, proposal.number(), Language.sv).gates().stream().filter(one -> one.title().equals("RISK")).findFirst().orElseThrow();
    }

    private void signed(MatterKey proposal, UUID chief) {
        as(chief);
        both(risks.begin(new BeginAssessment(proposal, "Rundorna", "Här", "Alla")), chief);
    }

    private void both(MatterKey risk, UUID chief) {
        as(chief);
        risks.write(new WriteRisk(risk, null, "Längre körning", 2, 2, "", "", null));
        risks.sign(risk, seen(risk), false, "");
        as(safety);
        risks.sign(risk, seen(risk), false, "");
    }

    @Test
    void what_has_ended_takes_its_meeting_out_of_the_calendars_and_each_step_is_told() throws Exception {
        MatterKey proposal = answered();
        as(lead);
        MatterKey track = recording.begin(new BeginTrack(proposal, Set.of(A)));
        recording.take(new TakeStep(track, tracks.show(track).head().revision(), TrackStep.CALL, today, today.plusDays(3), new Sitting(LocalTime.of(13, 0), null, "Rum 204"), "Kallelse"));
        take(track, TrackStep.MEET, null, "");
        as(unionA);
        saying.stands(track, A, Stance.AGREED, "");
        as(lead);
        take(track, TrackStep.END, null, "");
        assertThat(subjects(addressA)).hasSize(3);
        assertThat(reads.list(String.class, "select calendar from outbox where to_address = :to and stream = 'NOTICE' and calendar is not null order by id", Map.of("to", addressA))).hasSize(2)
                .last().asString().contains("METHOD:CANCEL", "STATUS:CANCELLED");
        assertThat(reads.list(String.class, "select text_body from outbox where to_address = :to and stream = 'NOTICE' order by id", Map.of("to", addressA))).last().asString().contains("blir inte av");
        assertThat(tracks.show(track).head().meetsOn()).isNull();
    }

    @Test
    void a_manager_learns_how_far_it_has_come_and_reads_no_record() throws Exception {
        MatterKey proposal = answered();
        as(lead);
        MatterKey track = recording.begin(new BeginTrack(proposal, Set.of(A)));
        assertThat(tracks.list(reform)).singleElement().satisfies(row -> assertThat(row.seen()).isTrue());
        as(manager);
        assertThat(tracks.list(reform)).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(track.number());
            assertThat(row.seen()).isFalse();
        });
        assertThatThrownBy(() -> tracks.show(track)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_record_is_the_parties_and_minutes_are_approved_by_another() throws Exception {
        MatterKey proposal = answered();
        as(unionA);
        MatterKey track = recording.begin(new BeginTrack(proposal, Set.of(A)));
        saying.ask(step(track, TrackStep.DEMAND, null, "Vi begär förhandling."));
        as(unionB);
        assertThatThrownBy(() -> papers.minutes(track, today, "Inte vår sak")).isInstanceOf(Refused.class);
        as(lead);
        papers.minutes(track, today, "Parterna är eniga.");
        assertThatThrownBy(() -> papers.approve(track, 1)).hasMessage("rule.codetermination-approve-own");
        assertThatThrownBy(() -> recording.publish(track, 1)).hasMessage("rule.codetermination-publish-approved");
        as(unionA);
        assertThat(waiting()).contains("codetermination.waiting.approve");
        papers.approve(track, 1);
        as(lead);
        recording.publish(track, 1);
        assertThat(tracks.show(track).of("MINUTES").get(0).publishedAt()).isNotNull();
        for (UUID person : new UUID[] {writer, outsider}) {
            as(person);
            assertThatThrownBy(() -> tracks.show(track)).isInstanceOf(NotFound.class);
        }
        as(strangeLead);
        assertThatThrownBy(() -> tracks.show(track)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_call_has_an_entry_for_the_calendar_that_is_moved_and_called_off_and_a_paper_its_file() throws Exception {
        MatterKey proposal = answered();
        as(lead);
        MatterKey track = recording.begin(new BeginTrack(proposal, Set.of(A)));
        recording.take(new TakeStep(track, tracks.show(track).head().revision(), TrackStep.CALL, today, today.plusDays(3), new Sitting(LocalTime.of(13, 0), null, "Rum 204"), "Kallelse"));
        recording.take(new TakeStep(track, tracks.show(track).head().revision(), TrackStep.CALL, today, today.plusDays(5), new Sitting(LocalTime.of(9, 0), LocalTime.of(10, 30), "Rum 1"), "Ny tid"));
        take(track, TrackStep.CALL_OFF, null, "Förslaget dras tillbaka.");
        List<String> calendars = reads.list(String.class, "select calendar from outbox where to_address = :to and stream = 'NOTICE' and calendar is not null order by id", Map.of("to", addressA));
        assertThat(calendars).hasSize(3);
        assertThat(calendars.get(0)).contains("METHOD:PUBLISH", "LOCATION:Rum 204", "SEQUENCE:1", "STATUS:CONFIRMED").doesNotContain("ATTENDEE", "RSVP");
        assertThat(calendars.get(1)).contains("METHOD:PUBLISH", "LOCATION:Rum 1", "SEQUENCE:2");
        assertThat(calendars.get(2)).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:3");
        assertThat(calendars).extracting(text -> text.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow()).as("one entry").hasSize(3).containsOnly(
                calendars.get(0).lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow());
        assertThat(reads.first(String.class, "select text_body from outbox where to_address = :to and stream = 'NOTICE' order by id", Map.of("to", addressA)).orElseThrow())
                .containsPattern("klockan 13\\.00,\\s+Rum\\s+204").containsPattern("räknas\\s+inte\\s+som\\s+svar");

        assertThatThrownBy(() -> papers.document(track, new NewDocument("Program", "", null, new Upload("underlag.pdf", new byte[] {'M', 'Z', 0, 1})))).hasMessage("rule.attachment-kind");
        papers.document(track, new NewDocument("Tjänsteskrivelse", "SN 1/26", today, new Upload("underlag.exe", "%PDF-1.4 arbetsmiljö".getBytes(StandardCharsets.UTF_8))));
        papers.document(track, new NewDocument("Finns i arkivet", "", null, null));
        TrackDetails.Line paper = tracks.show(track).of("DOCUMENT").get(0);
        assertThat(paper.served()).isTrue();
        assertThat(tracks.show(track).of("DOCUMENT").get(1).served()).as("only named").isFalse();
        for (UUID reader : List.of(lead, unionA, unionB, safety)) {
            as(reader);
            assertThat(tracks.file(track, 1)).extracting(ServedFile::name, ServedFile::mediaType).containsExactly("underlag.exe.pdf", "application/pdf");
            assertThatThrownBy(() -> tracks.file(track, 2)).isInstanceOf(NotFound.class);
        }
        for (UUID other : List.of(writer, outsider, strangeLead)) {
            as(other);
            assertThatThrownBy(() -> tracks.file(track, 1)).isInstanceOfAny(NotFound.class, Refused.class);
        }
    }

    private List<String> waiting() {
        return home.waiting().stream().map(one -> one.textKey()).filter(key -> key.startsWith("codetermination.") || key.startsWith("risk.")).toList();
    }

    private List<String> subjects(String address) {
        return reads.list(String.class, "select subject from outbox where to_address = :to and stream = 'NOTICE' order by id", Map.of("to", address));
    }

    private void take(MatterKey track, TrackStep step, LocalDate meets, String note) {
        recording.take(step(track, step, meets, note));
    }

    private TakeStep step(MatterKey track, TrackStep step, LocalDate meets, String note) {
        return new TakeStep(track, tracks.show(track).head().revision(), step, today, meets, note);
    }

    private NewMember mandate(UUID person, String organisation) {
        return new NewMember(person, MemberFunction.UNION_REPRESENTATIVE, null, null, organisation, "Anmält av organisationen", null, today, null);
    }

    private int seen(MatterKey risk) {
        return assessments.show(risk).head().revision();
    }

    private RecordDecision decision(MatterKey proposal, Outcome outcome, String override) {
        return new RecordDecision(proposal.number(), outcome, "Reservpass", Language.sv, "Förvaltningschefen", "", "", "", "Så blir det.", "Därför.", today, null, "", "", Set.of(),
                List.of(), null, override);
    }
}
