package org.ledord.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
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
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.people.Claim;
import org.ledord.people.KnownPerson;
import org.ledord.people.NewPerson;
import org.ledord.people.PeopleQueries;
import org.ledord.people.PersonRegistration;
import org.ledord.people.Persons;
import org.ledord.people.SignIn;
import org.ledord.reform.FrameEditing;
import org.ledord.reform.FrameKind;
import org.ledord.reform.FrameQueries;
import org.ledord.reform.Influence;
import org.ledord.reform.Jurisdiction;
import org.ledord.reform.NewGoal;
import org.ledord.reform.NewPart;
import org.ledord.reform.NewPhase;
import org.ledord.reform.NewPrinciple;
import org.ledord.reform.NewReform;
import org.ledord.reform.PhaseStatus;
import org.ledord.reform.ReformDraft;
import org.ledord.reform.ReformFrame;
import org.ledord.reform.ReformSetup;
import org.ledord.reform.TextStatus;
import org.ledord.shared.Language;
import org.ledord.shared.Reads;
import org.ledord.shared.Refused;
import org.ledord.shared.Statements;
import org.ledord.testing.ContainerTest;

/** From nothing to a reform with a lead who writes its frame: who may, what is told by mail, and what two do at once. */
class ReformFoundingIT extends ContainerTest {
    @Inject
    private ReformFounding founding;
    @Inject
    private ReformSetup setup;
    @Inject
    private FrameEditing editing;
    @Inject
    private FrameQueries frames;
    @Inject
    private GroupSetup groupSetup;
    @Inject
    private GroupQueries groupQueries;
    @Inject
    private GroupMembers members;
    @Inject
    private PersonRegistration registration;
    @Inject
    private PeopleQueries people;
    @Inject
    private SignIn signIn;
    @Inject
    private Persons persons;
    @Inject
    private CurrentActor actor;
    @Inject
    private Reads reads;
    @Inject
    private Clock clock;
    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private final String leadAddress = "ledare." + word + "@example.org";
    private ReformKey reform;
    private LocalDate today;

    @BeforeEach
    void an_administrator_founds_a_reform() {
        today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Stockholm")));
        asAdministrator();
        reform = founding.found(asked("prov-" + word), lead("Ledaren " + word, leadAddress));
    }

    @Test
    void its_lead_gets_one_letter_and_the_reform_and_nothing_of_it_is_public() {
        assertThat(letters(leadAddress)).singleElement().satisfies(text -> assertThat(text).contains("/reform/edit?reform=prov-" + word));
        as(leadAddress);
        assertThat(frames.show(reform).published()).isFalse();
        assertThat(groupQueries.list(reform, null, 1, Language.sv).rows()).singleElement().satisfies(group -> assertThat(group.mine()).isTrue());
    }

    @Test
    void an_administrator_leads_nothing_and_writes_nothing_in_it() {
        asAdministrator();
        assertThatThrownBy(() -> frames.show(reform)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> setup.addGoal(reform, new NewGoal(null, Map.of(Language.sv, "Mål")))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> founding.found(asked("egen-" + word), lead("Admin " + word, "admin." + word + "@example.org"))).hasMessage("rule.membership-own");
        assertThatThrownBy(() -> founding.found(asked("prov-" + word), lead("Någon", "n." + word + "@example.org"))).hasMessage("rule.reform-slug-taken");
    }

    @Test
    void a_lead_who_has_never_been_in_is_replaced_and_one_who_has_is_not() {
        asAdministrator();
        String second = "andra." + word + "@example.org";
        founding.nameLead(reform, lead("Den andra " + word, second));
        assertThat(letters(second)).hasSize(1);
        actor.is(new Actor.Job("test"));
        registration.linkLogin(persons.byAddress(second).orElseThrow().publicId(), "https://id.example.org/test", "andra-" + word);
        asAdministrator();
        assertThatThrownBy(() -> founding.nameLead(reform, lead("Tredje", "tredje." + word + "@example.org"))).hasMessage("rule.reform-is-led");
        as(second);
        assertThat(frames.show(reform).slug()).isEqualTo(reform.slug());
    }

    @Test
    void a_known_address_means_its_person_and_never_somebody_of_another_name() {
        asAdministrator();
        assertThatThrownBy(() -> founding.found(asked("annan-" + word), lead("Någon helt annan", leadAddress))).hasMessage("rule.person-address-other-name");
        ReformKey other = founding.found(asked("annan-" + word), lead("  ledaren   " + word, leadAddress.toUpperCase()));
        as(leadAddress);
        assertThat(frames.show(other).slug()).isEqualTo("annan-" + word);
    }

    @Test
    void two_who_change_the_same_text_do_not_write_over_each_other() {
        as(leadAddress);
        ReformFrame seen = frames.show(reform);
        editing.change(reform, seen.revision(), draft("Första", "First"), Set.of());
        assertThatThrownBy(() -> editing.change(reform, seen.revision(), draft("Andra", "Second"), Set.of())).hasMessage("rule.changed-meanwhile");
        assertThat(frames.show(reform).texts().get(Language.sv).first()).isEqualTo("Första");

        editing.change(reform, frames.show(reform).revision(), draft("Första ändrad", "First"), Set.of());
        assertThat(frames.show(reform).texts().get(Language.en).status()).isEqualTo(TextStatus.AWAITING_TRANSLATION);
    }

    @Test
    void the_frame_is_added_to_changed_moved_and_retired() {
        as(leadAddress);
        setup.addPrinciple(reform, new NewPrinciple(1, Map.of(Language.sv, "Delaktighet"), null));
        assertThatThrownBy(() -> setup.addPrinciple(reform, new NewPrinciple(1, Map.of(Language.sv, "Igen"), null))).hasMessage("rule.principle-number-taken");
        setup.addPart(reform, new NewPart(null, Map.of(Language.sv, "Planering och rundor"), null));
        setup.addPart(reform, new NewPart(null, Map.of(Language.sv, "Planering och rundor"), null));
        assertThat(frames.show(reform).of(FrameKind.PART)).extracting(ReformFrame.Item::key).containsExactly("planering-och-rundor", "planering-och-rundor-2");
        setup.addGoal(reform, new NewGoal(null, Map.of(Language.sv, "Ett")));
        setup.addGoal(reform, new NewGoal(null, Map.of(Language.sv, "Två")));
        setup.addPhase(reform, new NewPhase(today, null, PhaseStatus.NOW, Map.of(Language.sv, "Nu"), null, null));
        setup.addPhase(reform, new NewPhase(null, null, PhaseStatus.UNDATED, Map.of(Language.sv, "Sedan"), null, null));

        ReformFrame.Item last = item(FrameKind.GOAL, 1);
        editing.advance(reform, FrameKind.GOAL, last.key(), last.place());
        editing.advance(reform, FrameKind.GOAL, last.key(), last.place());
        assertThat(frames.show(reform).of(FrameKind.GOAL)).extracting(item -> item.texts().get(Language.sv).first()).containsExactly("Två", "Ett");
        editing.advance(reform, FrameKind.PHASE, "2", 2);
        editing.advance(reform, FrameKind.PART, "planering-och-rundor-2", 2);
        assertThat(frames.show(reform).of(FrameKind.PHASE)).extracting(ReformFrame.Item::key).containsExactly("2", "1");

        ReformFrame.Item step = item(FrameKind.PHASE, 1);
        editing.changePhase(reform, Integer.parseInt(step.key()), step.revision(), new NewPhase(today, today, PhaseStatus.DONE, Map.of(Language.sv, "Var"), null, null), Set.of());
        assertThatThrownBy(() -> editing.removePhase(reform, Integer.parseInt(step.key()))).hasMessage("rule.phase-done-stays");
        editing.removePhase(reform, 2);
        editing.removePhase(reform, 2);
        editing.removeGoal(reform, 1);
        editing.retirePrinciple(reform, 1);
        editing.retirePart(reform, "planering-och-rundor");
        assertThat(item(FrameKind.PRINCIPLE, 0).retired()).isTrue();
        editing.restorePrinciple(reform, 1);
        assertThat(item(FrameKind.PRINCIPLE, 0).retired()).isFalse();
    }

    @Test
    void a_coordinator_registers_somebody_into_the_own_group_and_nobody_into_another() {
        as(leadAddress);
        MatterKey own = groupSetup.create(reform, group("Arbetsgrupp centrum"));
        MatterKey other = groupSetup.create(reform, group("Arbetsgrupp inland"));
        String coordinator = "samordnare." + word + "@example.org";
        members.register(own, lead("Samordnaren", coordinator), NewMember.of(null, MemberFunction.COORDINATOR, today));
        assertThat(letters(coordinator)).singleElement().satisfies(text -> assertThat(text).contains("Arbetsgrupp centrum").contains("Ledaren " + word));

        as(coordinator);
        String member = "medlem." + word + "@example.org";
        members.register(own, lead("Medlemmen", member), NewMember.of(null, MemberFunction.MEMBER, today));
        assertThat(groupQueries.show(own, Language.sv).members()).extracting(GroupDetails.MemberRow::name).contains("Medlemmen");
        assertThatThrownBy(() -> members.register(own, lead("Samordnaren", coordinator), NewMember.of(null, MemberFunction.MEMBER, today))).hasMessage("rule.membership-own");
        assertThatThrownBy(() -> members.register(own, lead("Chef", "chef." + word + "@example.org"), NewMember.of(null, MemberFunction.PROJECT_LEAD, today)))
                .isInstanceOf(Refused.class);
        assertThat(persons.byAddress("chef." + word + "@example.org")).as("refused whole").isEmpty();
        assertThatThrownBy(() -> members.register(other, lead("Någon", "x." + word + "@example.org"), NewMember.of(null, MemberFunction.MEMBER, today)))
                .isInstanceOf(Refused.class);
        as(member);
        assertThatThrownBy(() -> members.register(own, lead("Någon", "x." + word + "@example.org"), NewMember.of(null, MemberFunction.MEMBER, today)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> people.list("", 1)).isInstanceOf(Refused.class);
    }

    @Test
    void a_groups_text_is_changed_by_the_lead_alone_and_its_matter_follows() {
        as(leadAddress);
        MatterKey key = groupSetup.create(reform, group("Gruppen"));
        GroupForm form = groupQueries.form(key);
        groupSetup.change(key, form.revision(), group("Gruppen med nytt namn"));
        assertThatThrownBy(() -> groupSetup.change(key, form.revision(), group("Igen"))).hasMessage("rule.changed-meanwhile");
        assertThat(groupQueries.show(key, Language.sv).name()).isEqualTo("Gruppen med nytt namn");
        assertThat(reads.first(String.class, "select m.title from matter m join reform r on r.id = m.reform_id where r.slug = :slug and m.kind = 'GROUP' and m.number = :n",
                Map.of("slug", reform.slug(), "n", key.number()))).contains("Gruppen med nytt namn");
        assertThat(key.kind()).isEqualTo(MatterKind.GROUP);
    }

    @Test
    void in_an_empty_portal_whoever_looks_after_it_begins_by_a_click_in_their_mailbox() {
        String address = "forst." + word + "@example.org";
        Claim claim = new Claim("https://id.example.org/test", "forst-" + word, address, true, "Den första");
        actor.is(new Actor.SignedIn(null, Set.of()));
        assertThatThrownBy(() -> signIn.begin(claim, Language.sv)).as("without the role").isInstanceOf(Refused.class);
        actor.is(new Actor.SignedIn(null, Set.of("portal-admin")));
        assertThatThrownBy(() -> signIn.begin(new Claim(claim.issuer(), claim.subject(), address, false, "Den första"), Language.sv))
                .hasMessage("rule.link-address-not-vouched-for");
        signIn.begin(claim, Language.sv);
        assertThat(persons.byAddress(address)).map(KnownPerson::name).contains("Den första");
        assertThat(letters(address)).singleElement().satisfies(text -> assertThat(text).contains("/link?token="));
    }

    @Test
    void the_list_of_people_shows_no_address_and_costs_one_statement() {
        asAdministrator();
        Statements.reset();
        assertThat(people.list("Ledaren " + word, 1)).singleElement().satisfies(row -> {
            assertThat(row.mail()).isEqualTo(PeopleQueries.Mail.WORKS);
            assertThat(row.linked()).isFalse();
            assertThat(row.toString()).doesNotContain("@");
        });
        assertThat(Statements.count()).isLessThanOrEqualTo(2);
        assertThat(people.list(leadAddress, 1)).as("nobody is found by an address").isEmpty();
    }

    private ReformFrame.Item item(FrameKind kind, int at) {
        return frames.show(reform).of(kind).get(at);
    }

    private List<String> letters(String to) {
        return reads.list(String.class, "select text_body from outbox where to_address = :to", Map.of("to", to));
    }

    private void asAdministrator() {
        String address = "admin." + word + "@example.org";
        actor.is(new Actor.Job("test"));
        if (persons.byAddress(address).isEmpty()) {
            registration.register(lead("Admin " + word, address));
        }
        actor.is(new Actor.SignedIn(persons.byAddress(address).orElseThrow().id(), Set.of("portal-admin")));
    }

    private void as(String address) {
        actor.is(new Actor.SignedIn(persons.byAddress(address).orElseThrow().id(), Set.of()));
    }

    private static NewPerson lead(String name, String address) {
        return new NewPerson(name, Language.sv, null, null, List.of(address));
    }

    private static NewGroup group(String name) {
        return new NewGroup(null, GroupKind.WORKING, null, null, null, null, Map.of(Language.sv, name), Map.of(Language.sv, "Skriver"));
    }

    private static ReformDraft draft(String swedish, String english) {
        return new ReformDraft(null, null, null, Influence.CONSULTATION, null, null, Map.of(Language.sv, swedish, Language.en, english), null, null);
    }

    private static NewReform asked(String slug) {
        return new NewReform(slug, Jurisdiction.SE, "Europe/Stockholm", "Provkommunen", Language.sv, null, null, null, Influence.CO_CREATION, null, null,
                Map.of(Language.sv, "Provet"), null, null);
    }
}
