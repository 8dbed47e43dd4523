package org.ledord.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MembershipTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final Instant NOW = Instant.parse("2024-03-01T08:00:00Z");
    private static final long GROUP = 10;
    private static final long KIM = 7;
    private static final Long LEAD = 1L;

    @Test
    void nobody_gives_themselves_a_place_in_a_group_whatever_they_are() {
        for (MemberFunction function : MemberFunction.values()) {
            NewMember asked = asked(function, function.represents() ? "Fackförbund A" : null, DAY, null);
            assertThatThrownBy(() -> new Membership(GROUP, KIM, KIM, null, null, asked, NOW)).as(function.name()).hasMessage("rule.membership-own");
        }
    }

    @Test
    void a_job_of_the_portal_and_somebody_else_may() {
        assertThat(member(asked(MemberFunction.MEMBER, null, DAY, null)).function()).isEqualTo(MemberFunction.MEMBER);
        assertThat(new Membership(GROUP, KIM, null, null, null, asked(MemberFunction.MEMBER, null, DAY, null), NOW).function())
                .isEqualTo(MemberFunction.MEMBER);
    }

    @Test
    void an_ordinary_members_union_is_never_kept() {
        assertThatThrownBy(() -> member(asked(MemberFunction.MEMBER, "Fackförbund A", DAY, null)))
                .hasMessage("rule.membership-organisation-without-mandate");
        assertThatThrownBy(() -> member(asked(MemberFunction.COORDINATOR, "Fackförbund A", DAY, null)))
                .hasMessage("rule.membership-organisation-without-mandate");
    }

    @Test
    void a_union_representative_speaks_for_somebody() {
        assertThatThrownBy(() -> member(asked(MemberFunction.UNION_REPRESENTATIVE, null, DAY, null)))
                .hasMessage("rule.membership-mandate-without-organisation");
        assertThatThrownBy(() -> member(asked(MemberFunction.UNION_REPRESENTATIVE, " ", DAY, null)))
                .hasMessage("rule.membership-mandate-without-organisation");
    }

    @Test
    void a_safety_representative_need_not_belong_to_a_union() {
        assertThat(member(asked(MemberFunction.SAFETY_REPRESENTATIVE, null, DAY, null)).function())
                .isEqualTo(MemberFunction.SAFETY_REPRESENTATIVE);
    }

    @Test
    void the_last_day_is_not_before_the_first() {
        assertThatThrownBy(() -> member(asked(MemberFunction.MEMBER, null, DAY, DAY.minusDays(1)))).hasMessage("rule.membership-ends-before-start");
        Membership membership = member(asked(MemberFunction.MEMBER, null, DAY, null));
        assertThatThrownBy(() -> membership.leave(DAY.minusDays(1))).hasMessage("rule.membership-ends-before-start");
        membership.leave(DAY);
    }

    @Test
    void leaving_can_be_moved_earlier_but_never_later() {
        Membership membership = member(asked(MemberFunction.MEMBER, null, DAY, DAY.plusDays(30)));
        assertThatThrownBy(() -> membership.leave(DAY.plusDays(31))).hasMessage("rule.membership-already-ended");
        membership.leave(DAY.plusDays(10));
        assertThat(membership.overlaps(DAY.plusDays(11), null)).isFalse();
    }

    @Test
    void two_periods_overlap_when_they_share_a_day() {
        Membership membership = member(asked(MemberFunction.MEMBER, null, DAY, DAY.plusDays(10)));
        assertThat(membership.overlaps(DAY.plusDays(10), null)).isTrue();
        assertThat(membership.overlaps(DAY.plusDays(11), null)).isFalse();
        assertThat(membership.overlaps(DAY.minusDays(5), DAY)).isTrue();
        assertThat(membership.overlaps(DAY.minusDays(5), DAY.minusDays(1))).isFalse();
        assertThat(member(asked(MemberFunction.MEMBER, null, DAY, null)).overlaps(DAY.plusYears(9), null)).isTrue();
    }

    @Test
    void a_deputy_stands_in_for_somebody_else_in_the_same_group_who_is_no_deputy() {
        Membership elsewhere = new Membership(GROUP + 1, 8, LEAD, null, null, asked(MemberFunction.MEMBER, null, DAY, null), NOW);
        Membership self = member(asked(MemberFunction.MEMBER, null, DAY, null));
        for (Membership principal : new Membership[] {elsewhere, self}) {
            assertThatThrownBy(() -> new Membership(GROUP, KIM, LEAD, null, principal, asked(MemberFunction.MEMBER, null, DAY, null), NOW))
                    .hasMessage("rule.membership-deputy-for-nobody");
        }
    }

    @Test
    void what_opens_more_than_the_groups_own_door_is_given_by_those_who_lead() {
        assertThat(MemberFunction.values()).filteredOn(MemberFunction::isAppointed).containsExactly(MemberFunction.COORDINATOR,
                MemberFunction.PROJECT_LEAD, MemberFunction.UNIT_MANAGER);
    }

    private static Membership member(NewMember asked) {
        return new Membership(GROUP, KIM, LEAD, null, null, asked, NOW);
    }

    private static NewMember asked(MemberFunction function, String organisation, LocalDate from, LocalDate to) {
        return new NewMember(UUID.randomUUID(), function, null, null, organisation, null, null, from, to);
    }
}
