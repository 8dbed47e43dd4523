package org.ledord.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKind;

/**
 * What ACCESS.md says, typed here by hand and never made from the policy file: each cell as somebody of the own group,
 * as somebody of another group, and as a stranger from another reform. Changing a cell of the policy fails here.
 */
class MatrixTest {
    private static final Instant CREATED = Instant.parse("2024-03-01T08:00:00Z");
    private static final List<String> PEOPLE = List.of("staff", "ref-member", "union-rep", "safety-rep", "wg-member", "coordinator", "specialist",
            "management", "unit-manager", "project-lead", "portal-admin", "records-officer");

    /** What · about · who may of the own group · who may of any group of the reform. A star says: asked in the round. */
    private static final String MATRIX = """
            read              PROPOSAL GROUP  | wg-member coordinator                                    |
            read              PROPOSAL LEAD   | wg-member coordinator                                    | project-lead
            read              PROPOSAL REFORM |                                                          | staff project-lead records-officer
            read              ROUND REFORM    |                                                          | staff project-lead records-officer
            read              POST GROUP      |                                                          | project-lead coordinator
            read              POST REFORM     |                                                          | staff project-lead records-officer
            read              DECISION REFORM |                                                          | staff project-lead records-officer
            read              PILOT REFORM    |                                                          | staff project-lead records-officer
            proposal.write    GROUP PUBLIC    | wg-member coordinator                                    |
            proposal.revise   PROPOSAL GROUP  | wg-member coordinator                                    |
            proposal.share    PROPOSAL GROUP  | wg-member coordinator                                    |
            proposal.submit   PROPOSAL GROUP  | wg-member coordinator                                    |
            proposal.discard  PROPOSAL GROUP  | wg-member coordinator                                    |
            proposal.amend    PROPOSAL PUBLIC | wg-member coordinator                                    | project-lead
            proposal.withdraw PROPOSAL PUBLIC | coordinator                                              | project-lead
            proposal.merge    PROPOSAL LEAD   | wg-member coordinator                                    | project-lead
            proposal.split    PROPOSAL LEAD   | wg-member coordinator                                    | project-lead
            proposal.implement PROPOSAL PUBLIC|                                                          | project-lead
            round.open        PROPOSAL LEAD   |                                                          | project-lead
            round.extend      ROUND PUBLIC    |                                                          | project-lead
            round.conclude    ROUND PUBLIC    |                                                          | project-lead
            round.close       ROUND PUBLIC    |                                                          |
            answer.read       ROUND PUBLIC    | wg-member coordinator                                    | project-lead records-officer
            answer.paper      ROUND PUBLIC    | coordinator                                              | project-lead
            point.cut         ROUND PUBLIC    | coordinator                                              | project-lead
            point.reply       ROUND PUBLIC    |                                                          | project-lead
            decision.record   PROPOSAL PUBLIC |                                                          | project-lead
            commitment.make   GROUP PUBLIC    |                                                          | project-lead
            pilot.start       PROPOSAL PUBLIC |                                                          | project-lead
            pilot.evaluate    PILOT PUBLIC    |                                                          | project-lead
            pilot.writers     PILOT PUBLIC    |                                                          | project-lead coordinator
            pilot.reveal      PILOT PUBLIC    |                                                          | project-lead
            post.publish      POST GROUP      |                                                          | project-lead
            digest.send       GROUP PUBLIC    |                                                          | project-lead
            content.edit      GROUP PUBLIC    |                                                          | project-lead
            inbound.read      GROUP PUBLIC    |                                                          | project-lead coordinator
            inbound.place     GROUP PUBLIC    |                                                          | project-lead coordinator
            mail.deliveries   GROUP PUBLIC    |                                                          | project-lead
            mail.stopped      GROUP PUBLIC    |                                                          | project-lead coordinator
            mail.resume       GROUP PUBLIC    |                                                          | project-lead coordinator
            input.reply       GROUP PUBLIC    |                                                          | project-lead
            group.members     GROUP PUBLIC    | coordinator                                              | project-lead
            notice.send       GROUP PUBLIC    | coordinator                                              | project-lead
            group.create      GROUP PUBLIC    |                                                          | project-lead
            reform.create     GROUP PUBLIC    |                                                          | portal-admin
            person.manage     GROUP PUBLIC    |                                                          | portal-admin
            person.begin      GROUP PUBLIC    |                                                          | portal-admin
            person.register   GROUP PUBLIC    | coordinator                                              | project-lead
            group.edit        GROUP PUBLIC    |                                                          | project-lead
            discussion.write  PROPOSAL GROUP  | wg-member coordinator                                    | project-lead
            group.contacts    GROUP PUBLIC    | staff ref-member union-rep safety-rep wg-member coordinator specialist management unit-manager | project-lead
            past.read         PROPOSAL GROUP  |                                                          |
            question.ask      PROPOSAL GROUP  | wg-member coordinator                                    | project-lead
            question.settle   QUESTION GROUP  | wg-member coordinator                                    | project-lead
            question.answer   QUESTION GROUP  |                                                          |
            read              QUESTION GROUP  |                                                          |
            read              IDEA GROUP      | wg-member                                                | coordinator project-lead
            idea.pass         IDEA GROUP      |                                                          | coordinator project-lead
            idea.propose      IDEA GROUP      | wg-member coordinator                                    |
            idea.decline      IDEA GROUP      | wg-member coordinator                                    | project-lead
            idea.release      IDEA GROUP      |                                                          | project-lead
            read              MEETING LEAD    | staff ref-member union-rep safety-rep wg-member coordinator specialist management unit-manager | project-lead
            read              MEETING REFORM  |                                                          | staff project-lead records-officer
            meeting.plan      GROUP PUBLIC    | coordinator                                              | project-lead
            meeting.plan      MEETING LEAD    | coordinator                                              | project-lead
            minutes.draft     MEETING LEAD    | staff ref-member union-rep safety-rep wg-member coordinator specialist management unit-manager |
            minutes.write     MEETING LEAD    | wg-member coordinator specialist management              |
            minutes.approve   MEETING LEAD    | staff ref-member union-rep safety-rep wg-member coordinator specialist management unit-manager |
            minutes.publish   MEETING REFORM  | coordinator                                              | project-lead
            action.done       MEETING REFORM  | staff ref-member union-rep safety-rep wg-member coordinator specialist management unit-manager | project-lead
            read              CODETERMINATION LEAD |                                                     | union-rep safety-rep project-lead records-officer
            codetermination.list   CODETERMINATION LEAD |                                                | union-rep safety-rep unit-manager project-lead records-officer
            codetermination.begin  PROPOSAL PUBLIC |                                                     | union-rep project-lead
            codetermination.record CODETERMINATION LEAD |                                                | project-lead
            codetermination.say    CODETERMINATION LEAD |                                                | union-rep
            codetermination.papers CODETERMINATION LEAD |                                                | union-rep project-lead
            read              RISK LEAD       |                                                          | ref-member union-rep safety-rep wg-member coordinator unit-manager project-lead records-officer
            risk.begin        PROPOSAL PUBLIC |                                                          | safety-rep unit-manager
            risk.write        RISK LEAD       |                                                          | safety-rep
            reform.edit       GROUP PUBLIC    |                                                          | project-lead
            """;

    private final Policy policy = Policy.load();

    @Test
    void every_cell_is_as_access_md_says_to_members_others_and_strangers() {
        List<String> wrong = new ArrayList<>();
        int cells = 0;
        for (String line : MATRIX.lines().toList()) {
            String[] columns = line.split("\\|", -1);
            String[] what = columns[0].strip().split("\\s+");
            Set<String> own = roles(columns[1]);
            Set<String> any = roles(columns[2]);
            for (String role : PEOPLE) {
                boolean global = Role.of(role) == Role.PORTAL_ADMIN || Role.of(role) == Role.RECORDS_OFFICER;
                boolean staff = any.contains("staff") && !global && Role.of(role) != Role.PROJECT_LEAD; // whoever is in a group is staff of the reform
                Map<String, Boolean> expected = new LinkedHashMap<>();
                expected.put("own group", own.contains(role) || any.contains(role) || staff);
                expected.put("other group", any.contains(role) || staff);
                expected.put("other reform", global && any.contains(role));
                for (Map.Entry<String, Boolean> cell : expected.entrySet()) {
                    long reform = cell.getKey().equals("other reform") ? 2 : 1;
                    long group = cell.getKey().equals("own group") ? 10 : 11;
                    boolean may = ask(what, grants(role, reform, group));
                    cells++;
                    if (may != cell.getValue()) {
                        wrong.add(String.join(" ", what) + " as " + role + " of the " + cell.getKey() + ": " + may);
                    }
                }
            }
        }
        System.out.println(cells + " cells of the access matrix compared");
        assertThat(cells).isGreaterThan(1_400);
        assertThat(wrong).isEmpty();
    }

    @Test
    void somebody_who_is_asked_may_answer_and_nobody_else() {
        List<Grant> staff = grants("staff", 1, 10);
        assertThat(policy.may("answer.give", staff, new Target(1L, 1, MatterKind.ROUND, Audience.PUBLIC, 10L, null, CREATED, true))).isTrue();
        assertThat(policy.may("answer.give", staff, new Target(1L, 1, MatterKind.ROUND, Audience.PUBLIC, 10L, null, CREATED, false))).isFalse();
        assertThat(policy.may("answer.give", List.of(Grant.of(Role.ANYONE)), new Target(1L, 1, MatterKind.ROUND, Audience.PUBLIC, 10L, null, CREATED, false))).isFalse();
    }

    @Test
    void a_risk_assessment_is_read_by_staff_of_its_unit_and_written_by_that_units_manager() {
        for (long unit : new long[] {7, 8}) {
            Target target = new Target(1L, 1, MatterKind.RISK, Audience.LEAD, null, unit, CREATED, false);
            assertThat(policy.mayRead(grants("staff", 1, 10), target)).isEqualTo(unit == 7);
            assertThat(policy.may("risk.write", grants("unit-manager", 1, 10), target)).isEqualTo(unit == 7);
        }
    }

    private boolean ask(String[] what, List<Grant> grants) {
        Target target = new Target(1L, 1, MatterKind.valueOf(what[1]), Audience.valueOf(what[2]), 10L, null, CREATED, false);
        return what[0].equals("read") ? policy.mayRead(grants, target) : policy.may(what[0], grants, target);
    }

    /** What somebody in this role holds: the role itself, being staff of the reform, and being signed in. */
    private static List<Grant> grants(String role, long reform, long group) {
        List<Grant> grants = new ArrayList<>(List.of(Grant.of(Role.ANYONE), Grant.of(Role.SIGNED_IN)));
        Role own = Role.of(role);
        if (own == Role.PORTAL_ADMIN || own == Role.RECORDS_OFFICER) {
            grants.add(Grant.of(own));
        } else if (own == Role.PROJECT_LEAD) {
            grants.add(Grant.in(own, reform, null, null, 5L));
        } else {
            grants.add(Grant.in(Role.STAFF, reform, group, 7L, 5L));
            grants.add(Grant.in(own, reform, group, 7L, 5L));
        }
        return grants;
    }

    private static Set<String> roles(String column) {
        return Set.copyOf(Arrays.stream(column.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList());
    }
}
