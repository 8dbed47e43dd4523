package org.ledord.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKind;

class PolicyTest {
    private static final Instant CREATED = Instant.parse("2024-03-01T08:00:00Z");
    private final Policy policy = Policy.load();

    @Test
    void what_is_not_listed_is_denied() {
        assertThat(policy.may("nothing.such", List.of(Grant.of(Role.PORTAL_ADMIN), Grant.of(Role.SIGNED_IN)), null)).isFalse();
        assertThat(policy.mayCome("work", "/nowhere", List.of(Grant.of(Role.SIGNED_IN)))).isFalse();
    }

    @Test
    void a_group_tie_asks_for_the_same_group() {
        List<Grant> member = List.of(Grant.in(Role.WG_MEMBER, 1, 10L, null, 5L));
        assertThat(policy.may("proposal.submit", member, proposal(1, Audience.GROUP, 10L))).isTrue();
        assertThat(policy.may("proposal.submit", member, proposal(1, Audience.GROUP, 11L))).isFalse();
    }

    @Test
    void a_lead_of_another_reform_is_a_stranger() {
        List<Grant> stranger = List.of(Grant.in(Role.PROJECT_LEAD, 2, null, null, 5L));
        assertThat(policy.may("round.open", stranger, proposal(1, Audience.LEAD, 10L))).isFalse();
        assertThat(policy.mayRead(stranger, proposal(1, Audience.LEAD, 10L))).isFalse();
    }

    @Test
    void the_portal_administrator_sees_no_content() {
        List<Grant> admin = List.of(Grant.of(Role.SIGNED_IN), Grant.of(Role.PORTAL_ADMIN));
        for (Audience audience : List.of(Audience.GROUP, Audience.LEAD, Audience.INVITED, Audience.REFORM)) {
            for (MatterKind kind : List.of(MatterKind.PROPOSAL, MatterKind.ROUND, MatterKind.DECISION, MatterKind.PILOT, MatterKind.POST)) {
                assertThat(policy.mayRead(admin, new Target(1L, 1, kind, audience, null, null, CREATED, false))).as(kind + " " + audience).isFalse();
            }
        }
        assertThat(policy.may("answer.read", admin, proposal(1, Audience.PUBLIC, null))).isFalse();
        assertThat(policy.may("inbound.read", admin, null)).isFalse();
    }

    @Test
    void a_unit_manager_never_reads_who_said_what() {
        List<Grant> manager = List.of(Grant.of(Role.SIGNED_IN), Grant.in(Role.STAFF, 1, 10L, 7L, 5L), Grant.in(Role.REF_MEMBER, 1, 10L, 7L, 5L),
                Grant.in(Role.UNIT_MANAGER, 1, 10L, 7L, 5L));
        assertThat(policy.may("answer.read", manager, new Target(1L, 1, MatterKind.ROUND, Audience.PUBLIC, 10L, 7L, CREATED, true))).isFalse();
    }

    /** What needs no looking up must be true of whatever could have been found; about a reform as a whole both ways say the same. */
    @Test
    void what_is_granted_throughout_a_reform_is_granted_about_each_thing_in_it() {
        Target whole = new Target(null, 1, null, null, null, null, null, false);
        int granted = 0;
        for (String permission : policy.permissions()) {
            for (Grant grant : everyGrant()) {
                boolean throughout = policy.mayThroughout(permission, List.of(grant), 1L);
                assertThat(throughout).as(permission + " of the reform, " + grant).isEqualTo(policy.may(permission, List.of(grant), whole));
                for (MatterKind kind : MatterKind.values()) {
                    for (Audience audience : Audience.values()) {
                        for (Long group : Arrays.asList(null, 10L, 11L)) {
                            Target target = new Target(3L, 1, kind, audience, group, group, CREATED.plusSeconds(60), false);
                            assertThat(!throughout || policy.may(permission, List.of(grant), target)).as(permission + " " + grant + " " + target).isTrue();
                        }
                    }
                }
                granted += throughout ? 1 : 0;
            }
        }
        assertThat(granted).isGreaterThan(100);
        assertThat(policy.mayThroughout("round.open", List.of(Grant.in(Role.PROJECT_LEAD, 2, null, null, 5L)), 1L)).as("a stranger").isFalse();
        assertThat(policy.mayThroughout("round.open", List.of(Grant.in(Role.PROJECT_LEAD, 2, null, null, 5L)), null)).as("nowhere").isFalse();
        assertThat(policy.mayThroughout("nothing.such", everyGrant(), 1L)).isFalse();
    }

    private static List<Grant> everyGrant() {
        return Arrays.stream(Role.values()).flatMap(role -> Stream.of(Grant.of(role), Grant.in(role, 1, null, null, 5L), Grant.in(role, 1, 10L, 10L, 5L),
                Grant.in(role, 2, 10L, 10L, 5L), new Grant(role, null, null, null, 4L, 5L, null),
                new Grant(role, 1L, 10L, null, null, 5L, CREATED))).toList();
    }

    @Test
    void who_has_left_reads_what_they_took_part_in_and_nothing_later() {
        List<Grant> left = List.of(new Grant(Role.FORMER, 1L, 10L, null, null, 5L, CREATED.plusSeconds(1)));
        assertThat(policy.mayRead(left, proposal(1, Audience.REFORM, 10L))).isTrue();
        List<Grant> before = List.of(new Grant(Role.FORMER, 1L, 10L, null, null, 5L, CREATED));
        assertThat(policy.mayRead(before, proposal(1, Audience.REFORM, 10L))).isFalse();
    }

    /** Through the ordinary doors they read nothing narrower than the reform; what there was in their own group, through those of the past alone. */
    @Test
    void who_has_left_reads_the_past_of_the_own_group_and_a_member_does_not() {
        List<Grant> left = List.of(new Grant(Role.FORMER, 1L, 10L, null, null, 5L, CREATED.plusSeconds(1)));
        for (Audience audience : List.of(Audience.GROUP, Audience.LEAD)) {
            assertThat(policy.may("past.read", left, proposal(1, audience, 10L))).isTrue();
            assertThat(policy.mayRead(left, proposal(1, audience, 10L))).isFalse();
            assertThat(policy.may("past.read", left, proposal(1, audience, 11L))).as("another group").isFalse();
            assertThat(policy.may("past.read", left, proposal(2, audience, 10L))).as("another reform").isFalse();
            assertThat(policy.may("past.read", List.of(new Grant(Role.FORMER, 1L, 10L, null, null, 5L, CREATED)), proposal(1, audience, 10L))).as("begun later").isFalse();
            assertThat(policy.may("past.read", List.of(Grant.in(Role.STAFF, 1, 10L, null, 5L), Grant.in(Role.WG_MEMBER, 1, 10L, null, 5L)), proposal(1, audience, 10L))).isFalse();
        }
        policy.permissions().stream().filter(one -> !one.equals("past.read"))
                .forEach(one -> assertThat(policy.may(one, left, proposal(1, Audience.GROUP, 10L))).as(one).isFalse());
    }

    @Test
    void a_token_opens_its_own_matter_alone() {
        List<Grant> holder = List.of(new Grant(Role.TOKEN_HOLDER, null, null, null, 1L, 5L, null));
        assertThat(policy.may("answer.give", holder, new Target(1L, 1, MatterKind.ROUND, Audience.PUBLIC, null, null, CREATED, true))).isTrue();
        assertThat(policy.may("answer.give", holder, new Target(2L, 1, MatterKind.ROUND, Audience.PUBLIC, null, null, CREATED, true))).isFalse();
    }

    @Test
    void a_permission_tied_to_a_group_is_not_given_where_there_is_no_target() {
        assertThat(policy.may("proposal.write", List.of(Grant.in(Role.WG_MEMBER, 1, 10L, null, 5L)), null)).isFalse();
    }

    @Test
    void a_line_that_is_not_understood_or_said_twice_stops_the_portal() {
        assertThatThrownBy(() -> Policy.parse(List.of("allow everything"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Policy.parse(List.of("may a.b staff", "may a.b anyone"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Policy.parse(List.of("may a.b wizard"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_predicate_says_false_to_who_holds_nothing_and_names_only_the_own_group() {
        assertThat(new Scope(Policy.parse(List.of("read PROPOSAL GROUP wg-member(g)")), List.of(), null).sql("m")).isEqualTo("false");
        assertThat(new Scope(Policy.parse(List.of("read PROPOSAL GROUP wg-member(g)")), List.of(Grant.in(Role.WG_MEMBER, 3, 10L, null, 5L)), 5L).sql("m"))
                .isEqualTo("(m.kind = 'PROPOSAL' and m.audience = 'GROUP' and (m.reform_id = 3 and m.group_id = 10))");
    }

    private static Target proposal(long reform, Audience audience, Long group) {
        return new Target(1L, reform, MatterKind.PROPOSAL, audience, group, null, CREATED, false);
    }
}
