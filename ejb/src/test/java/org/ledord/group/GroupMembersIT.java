package org.ledord.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.matter.MatterKey;
import org.ledord.matter.ReformKey;
import org.ledord.people.NewPerson;
import org.ledord.people.PersonQueries;
import org.ledord.people.PersonRegistration;
import org.ledord.people.Persons;
import org.ledord.reform.Influence;
import org.ledord.reform.Jurisdiction;
import org.ledord.reform.NewReform;
import org.ledord.reform.ReformSetup;
import org.ledord.reform.Reforms;
import org.ledord.shared.Language;
import org.ledord.shared.Reads;
import org.ledord.shared.Refused;
import org.ledord.shared.Sheet;
import org.ledord.shared.Statements;
import org.ledord.testing.ContainerTest;

/** Who takes people into a group, what that opens, and what ends when they leave. */
class GroupMembersIT extends ContainerTest {
    @Inject
    private ReformSetup reforms;
    @Inject
    private Reforms known;
    @Inject
    private GroupSetup setup;
    @Inject
    private GroupMembers members;
    @Inject
    private MemberImport imports;
    @Inject
    private GroupQueries queries;
    @Inject
    private Memberships memberships;
    @Inject
    private PersonRegistration registration;
    @Inject
    private PersonQueries people;
    @Inject
    private Persons persons;
    @Inject
    private Groups groups;
    @Inject
    private CurrentActor actor;
    @Inject
    private Reads reads;
    @Inject
    private Clock clock;
    private LocalDate today;
    private ReformKey reform;
    private MatterKey group;
    private MatterKey other;
    private UUID lead;
    private UUID coordinator;
    private UUID member;

    @BeforeEach
    void a_reform_with_two_groups() {
        actor.is(new Actor.Job("test"));
        today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Stockholm")));
        reform = reform();
        group = group(reform, "en");
        other = group(reform, "tva");
        lead = person("Ledaren");
        coordinator = person("Samordnaren");
        member = person("Medlemmen");
        join(group, lead, MemberFunction.PROJECT_LEAD);
        join(group, coordinator, MemberFunction.COORDINATOR);
        join(other, member, MemberFunction.MEMBER);
    }

    @Test
    void a_list_is_looked_at_first_and_its_good_rows_are_taken_in_once() {
        String domain = UUID.randomUUID() + ".example.org";
        String list = """
                Namn;E-post;Roll
                Åsa Ek;asa@%1$s;
                Bo Al;bo@;
                Cia Berg;cia@%1$s;Skyddsombud
                Dan Dahl;dan@%1$s;Samordnare
                """.formatted(domain);
        as(coordinator);
        List<MemberRow> seen = imports.look(group, Sheet.read(list), Language.sv, today);
        assertThat(seen).extracting(MemberRow::verdict).containsExactly(MemberRow.Verdict.GOOD, MemberRow.Verdict.BAD_ADDRESS, MemberRow.Verdict.GOOD, MemberRow.Verdict.NOT_YOURS);
        assertThat(queries.show(group, Language.sv).members()).as("nobody is in before it is said").hasSize(2);
        assertThat(imports.take(group, seen, today)).extracting(MemberRow::verdict)
                .containsExactly(MemberRow.Verdict.TAKEN, MemberRow.Verdict.BAD_ADDRESS, MemberRow.Verdict.TAKEN, MemberRow.Verdict.NOT_YOURS);
        assertThat(queries.show(group, Language.sv).members()).extracting(GroupDetails.MemberRow::name).contains("Åsa Ek", "Cia Berg").hasSize(4);
        assertThat(imports.look(group, Sheet.read(list), Language.sv, today)).as("read again").extracting(MemberRow::verdict)
                .containsExactly(MemberRow.Verdict.MEMBER, MemberRow.Verdict.BAD_ADDRESS, MemberRow.Verdict.MEMBER, MemberRow.Verdict.NOT_YOURS);
        assertThat(imports.take(group, seen, today)).as("two at once").extracting(MemberRow::verdict).startsWith(MemberRow.Verdict.MEMBER);
        as(lead);
        List<MemberRow> other = imports.look(this.other, Sheet.read("Namn;E-post\nNågon Annan;asa@" + domain), Language.sv, today);
        assertThat(other).as("whether an address is known is not told").extracting(MemberRow::verdict).containsExactly(MemberRow.Verdict.GOOD);
    }

    @Test
    void who_is_known_already_is_told_by_mail_once_that_they_are_in() {
        String address = "bo@" + UUID.randomUUID() + ".example.org";
        as(coordinator);
        NewMember as = new NewMember(null, MemberFunction.MEMBER, null, null, null, null, null, today, null);
        UUID bo = members.register(group, new NewPerson("Bo Al", Language.sv, null, null, List.of(address)), as);
        assertThat(letters(address)).singleElement().asString().as("who is new").contains("registrerad");
        as(lead);
        join(other, bo, MemberFunction.MEMBER);
        assertThat(letters(address)).hasSize(2).last().asString().contains("Du är med i");
    }

    private List<String> letters(String address) {
        return reads.list(String.class, "select subject from outbox where to_address = :to order by id", Map.of("to", address));
    }

    @Test
    void a_list_is_read_by_those_who_may_take_people_in_and_holds_no_identity_number() {
        as(member);
        assertThatThrownBy(() -> imports.look(group, Sheet.read("Åsa;asa@example.org"), Language.sv, today)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> imports.take(group, List.of(), today)).isInstanceOf(Refused.class);
        as(coordinator);
        assertThatThrownBy(() -> imports.look(group, Sheet.read("Namn;E-post;Personnummer\nÅsa;asa@example.org;19121212-1212"), Language.sv, today)).hasMessage("rule.identity-number");
    }

    @Test
    void a_coordinator_takes_a_member_in_and_lets_them_go() {
        as(coordinator);
        join(group, member, MemberFunction.MEMBER);
        assertThat(queries.show(group, Language.sv).members()).extracting(GroupDetails.MemberRow::name).contains("Medlemmen");
        members.leave(group, member, MemberFunction.MEMBER, today);
        assertThatThrownBy(() -> join(group, member, MemberFunction.MEMBER)).hasMessage("rule.membership-already");
    }

    @Test
    void nobody_grants_themselves_a_role() {
        for (UUID one : List.of(lead, coordinator)) {
            as(one);
            assertThatThrownBy(() -> join(group, one, MemberFunction.MEMBER)).hasMessage("rule.membership-own");
        }
        as(member);
        assertThatThrownBy(() -> join(group, member, MemberFunction.MEMBER)).isInstanceOf(Refused.class);
    }

    @Test
    void a_coordinator_makes_nobody_lead_coordinate_or_manage_and_keeps_to_the_own_group() {
        as(coordinator);
        for (MemberFunction function : List.of(MemberFunction.PROJECT_LEAD, MemberFunction.COORDINATOR, MemberFunction.UNIT_MANAGER)) {
            assertThatThrownBy(() -> join(group, member, function)).as(function.name()).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> members.leave(group, lead, MemberFunction.PROJECT_LEAD, today)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> join(other, member, MemberFunction.SPECIALIST)).isInstanceOf(Refused.class);
    }

    @Test
    void a_lead_of_another_reform_is_a_stranger_here() {
        actor.is(new Actor.Job("test"));
        ReformKey elsewhere = reform();
        MatterKey there = group(elsewhere, "en");
        UUID stranger = person("Främlingen");
        join(there, stranger, MemberFunction.PROJECT_LEAD);
        as(stranger);
        assertThatThrownBy(() -> join(group, member, MemberFunction.MEMBER)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> queries.show(group, Language.sv)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> people.find(group, "Medlem")).isInstanceOf(Refused.class);
    }

    @Test
    void names_are_for_the_group_itself_and_for_those_who_lead() {
        as(member);
        GroupDetails seen = queries.show(group, Language.sv);
        assertThat(seen.named()).isFalse();
        assertThat(seen.members()).isEmpty();
        assertThat(seen.counts()).contains(new GroupDetails.FunctionCount(MemberFunction.COORDINATOR, 1));
        assertThat(queries.show(other, Language.sv).members()).extracting(GroupDetails.MemberRow::name).containsExactly("Medlemmen");
        as(lead);
        assertThat(queries.show(other, Language.sv).named()).isTrue();
    }

    @Test
    void rights_follow_the_period() {
        actor.is(new Actor.Job("test"));
        UUID later = person("Den som kommer");
        UUID gone = person("Den som gick");
        members.join(group, new NewMember(later, MemberFunction.MEMBER, null, null, null, null, null, today.plusDays(1), null));
        members.join(group, new NewMember(gone, MemberFunction.MEMBER, null, null, null, null, null, today.minusDays(9), null));
        as(gone);
        assertThat(queries.show(group, Language.sv).named()).isTrue();
        actor.is(new Actor.Job("test"));
        members.leave(group, gone, MemberFunction.MEMBER, today.minusDays(1));
        for (UUID one : List.of(later, gone)) {
            as(one);
            assertThatThrownBy(() -> queries.show(group, Language.sv)).isInstanceOf(Refused.class);
        }
        assertThat(memberships.current(groups.idOf(group))).extracting(Member::name).containsExactlyInAnyOrder("Ledaren", "Samordnaren");
    }

    @Test
    void a_deputy_is_one_and_a_hat_tells_whom_one_speaks_for() {
        actor.is(new Actor.Job("test"));
        UUID deputy = person("Ersättaren");
        members.join(other, new NewMember(lead, MemberFunction.UNION_REPRESENTATIVE, null, null, "Fackförbund A", "val 2024", null, today, null));
        members.join(other, new NewMember(deputy, MemberFunction.UNION_REPRESENTATIVE, null, null, "Fackförbund A", null, lead, today, null));
        List<Member> there = memberships.current(groups.idOf(other));
        Member principal = there.stream().filter(one -> one.publicId().equals(lead)).findFirst().orElseThrow();
        assertThat(there).filteredOn(one -> one.publicId().equals(deputy)).singleElement()
                .satisfies(one -> assertThat(one.deputyFor()).isEqualTo(principal.membershipId()));
        assertThat(memberships.hats(persons.get(lead).id(), known.idOf(reform))).extracting(Hat::organisation)
                .containsExactly(null, "Fackförbund A");
    }

    @Test
    void a_long_list_costs_as_many_statements_as_a_short_one() {
        as(lead);
        int few = statements();
        actor.is(new Actor.Job("test"));
        for (int i = 0; i < 20; i++) {
            join(group(reform, "g" + i), member, MemberFunction.MEMBER);
        }
        as(lead);
        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(4);
    }

    @Test
    void a_long_list_has_pages_and_ones_own_groups_stand_first() {
        for (int i = 0; i < 24; i++) {
            group(reform, "g" + i);
        }
        as(member);
        GroupList first = queries.list(reform, null, 1, Language.sv);
        assertThat(first.rows()).hasSize(GroupList.PAGE).extracting(GroupRow::mine).startsWith(true, false);
        assertThat(first.rows().get(0)).satisfies(row -> assertThat(row.slug()).isEqualTo("tva")).satisfies(row -> assertThat(row.members()).isEqualTo(1));
        assertThat(first.rows().subList(1, 25)).isSortedAccordingTo(Comparator.comparing(GroupRow::number));
        assertThat(first.total()).isEqualTo(26);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(queries.list(reform, null, 2, Language.sv).rows()).singleElement().satisfies(row -> assertThat(row.slug()).isEqualTo("g23"));
        assertThat(queries.list(reform, null, 9, Language.sv)).as("beyond the last is the last").isEqualTo(queries.list(reform, null, 2, Language.sv));
        assertThat(queries.list(reform, GroupKind.SPECIALIST, 1, Language.sv)).as("none of the kind").isEqualTo(new GroupList(List.of()));
        assertThat(queries.kinds(reform)).containsExactly(GroupKind.WORKING);
    }

    private int statements() {
        Statements.reset();
        queries.list(reform, null, 1, Language.sv);
        queries.show(group, Language.sv);
        return Statements.count();
    }

    private void as(UUID person) {
        actor.is(new Actor.Job("test"));
        long id = persons.get(person).id();
        actor.is(new Actor.SignedIn(id, Set.of()));
    }

    private void join(MatterKey to, UUID person, MemberFunction function) {
        members.join(to, NewMember.of(person, function, today));
    }

    private UUID person(String name) {
        return registration.register(new NewPerson(name, Language.sv, null, null, List.of()));
    }

    private MatterKey group(ReformKey in, String slug) {
        return setup.create(in, new NewGroup(slug, GroupKind.WORKING, null, null, null, null, Map.of(Language.sv, slug), null));
    }

    private ReformKey reform() {
        return reforms.create(new NewReform("prov-" + UUID.randomUUID().toString().substring(0, 8), Jurisdiction.SE, "Europe/Stockholm",
                "Provkommunen", Language.sv, null, null, null, Influence.CO_CREATION, null, null, Map.of(Language.sv, "Prov"), null, null));
    }
}
