package org.ledord.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledord.access.Grant;
import org.ledord.access.Policy;
import org.ledord.access.Role;
import org.ledord.access.Target;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKind;

/** The row "group contact list" of ACCESS.md: who reads names, and who says who is in a group. */
class GroupNamesTest {
    private static final Target GROUP = new Target(1L, 1, MatterKind.GROUP, Audience.PUBLIC, 10L, null, Instant.EPOCH, false);
    private final Policy policy = Policy.load();

    @Test
    void those_in_the_group_and_the_lead_read_names() {
        assertThat(policy.may("group.names", List.of(in(Role.STAFF, 1, 10)), GROUP)).isTrue();
        assertThat(policy.may("group.names", List.of(in(Role.COORDINATOR, 1, 10)), GROUP)).isTrue();
        assertThat(policy.may("group.names", List.of(new Grant(Role.PROJECT_LEAD, 1L, null, null, null, 5L, null)), GROUP)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_in_another_group_does(Role role) {
        boolean leads = role == Role.PROJECT_LEAD;
        assertThat(policy.may("group.names", List.of(in(role, 1, 11)), GROUP)).isEqualTo(leads);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_in_another_reform_reads_names_or_sets_members(Role role) {
        if (role != Role.JOB) {
            assertThat(policy.may("group.names", List.of(in(role, 2, 10)), GROUP)).isFalse();
            assertThat(policy.may("group.members", List.of(in(role, 2, 10)), GROUP)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"PROJECT_LEAD", "JOB"}, mode = EnumSource.Mode.EXCLUDE)
    void only_those_who_lead_say_who_leads(Role role) {
        assertThat(policy.may("group.appoint", List.of(in(role, 1, 10)), GROUP)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "JOB", mode = EnumSource.Mode.EXCLUDE)
    void nobody_but_a_job_connects_a_login_without_the_click(Role role) {
        assertThat(policy.may("person.connect", List.of(in(role, 1, 10)), null)).isFalse();
    }

    private static Grant in(Role role, long reform, long group) {
        return new Grant(role, reform, group, null, null, 5L, null);
    }
}
