package org.ledord.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKind;

/**
 * Every cell of the policy, a line and a role, against what people typed by role in {@code by-role}: what somebody who holds that role
 * alone may do in each position, no more and no less. And each cell is changed to everything else that it could be, and every time a
 * position must tell.
 */
class EveryCellTest {
    private static final Instant CREATED = Instant.parse("2024-03-01T08:00:00Z");
    private static final Set<Role> NOWHERE = Set.of(Role.ANYONE, Role.SIGNED_IN, Role.PORTAL_ADMIN, Role.RECORDS_OFFICER, Role.JOB);

    /** How whoever asks stands to what they ask about: which one thing ties them to it, if any. */
    private enum Position { UNTIED, GROUP, UNIT, ASKED, MATTER, STRANGER }

    private final ByRole typed = new ByRole();

    @Test
    void every_line_of_the_policy_has_been_typed_and_nothing_else() {
        Set<String> lines = new TreeSet<>();
        lines().forEach(line -> lines.add(key(line)));
        assertThat(new TreeSet<>(typed.all())).isEqualTo(lines);
    }

    @Test
    void each_role_alone_may_what_was_typed_for_it_in_every_position() {
        int[] counts = new int[3];
        List<String> wrong = new ArrayList<>();
        for (String line : lines()) {
            Policy policy = Policy.parse(List.of(line));
            for (Role role : Role.values()) {
                for (Position position : Position.values()) {
                    boolean expected = expected(role, key(line), position);
                    counts[0]++;
                    counts[expected ? 1 : 2]++;
                    if (asked(policy, line, role, position) != expected) {
                        wrong.add(role + " " + key(line) + " " + position + " should be " + expected);
                    }
                }
            }
        }
        System.out.println("Policy by role: " + counts[0] + " cases, " + counts[1] + " allowed, " + counts[2] + " refused");
        assertThat(wrong).isEmpty();
        assertThat(counts[1]).isGreaterThan(1_000);
        assertThat(counts[2]).isGreaterThan(20_000);
    }

    @Test
    void whatever_a_cell_is_changed_to_somebody_may_more_or_less_than_was_typed() {
        int flipped = 0;
        List<String> unnoticed = new ArrayList<>();
        for (String line : lines()) {
            for (Role role : Role.values()) {
                for (char tie : (line.startsWith("route") ? " -" : " gurm-").toCharArray()) {
                    String changed = change(line, role, tie);
                    if (!changed.isEmpty()) {
                        flipped++;
                        if (same(Policy.parse(List.of(changed)), line, role)) {
                            unnoticed.add(changed);
                        }
                    }
                }
            }
        }
        System.out.println("Policy by role: " + flipped + " changes of a cell, all noticed");
        assertThat(unnoticed).isEmpty();
        assertThat(flipped).isGreaterThan(12_000);
    }

    private boolean same(Policy policy, String line, Role role) {
        for (Position position : Position.values()) {
            if (asked(policy, line, role, position) != expected(role, key(line), position)) {
                return false;
            }
        }
        return true;
    }

    /** The line with this role's cell being something else, or empty where it is that already. */
    private static String change(String line, Role role, char tie) {
        String name = ByRole.name(role);
        List<String> words = new ArrayList<>(List.of(line.split("\\s+")));
        String cell = tie == ' ' ? name : name + "(" + tie + ")";
        boolean had = words.removeIf(word -> word.equals(name) || word.startsWith(name + "("));
        if (tie == '-' ? !had : List.of(line.split("\\s+")).contains(cell)) {
            return "";
        }
        if (tie != '-') {
            words.add(cell);
        }
        return String.join(" ", words);
    }

    /** What was typed, looked up without asking the policy how ties work; a route asks for the role alone. */
    private boolean expected(Role role, String what, Position position) {
        return what.contains(":") ? typed.tie(role, what) != null : typed.may(grant(role, position), what, target(MatterKind.PROPOSAL, Audience.GROUP, position));
    }

    private static boolean asked(Policy policy, String line, Role role, Position position) {
        String[] words = line.split("\\s+");
        List<Grant> grants = List.of(grant(role, position));
        if (words[0].equals("route")) {
            return policy.mayCome(words[1], words[2], grants);
        }
        boolean read = words[0].equals("read");
        Target target = target(read ? MatterKind.valueOf(words[1]) : MatterKind.PROPOSAL, read ? Audience.valueOf(words[2]) : Audience.GROUP, position);
        return read ? policy.mayRead(grants, target) : policy.may(words[1], grants, target);
    }

    /** This role alone, tied as the position says; a stranger's ties fit, and their reform is another. */
    private static Grant grant(Role role, Position position) {
        boolean stranger = position == Position.STRANGER;
        Long reform = NOWHERE.contains(role) || role == Role.TOKEN_HOLDER || role == Role.MAIL ? null : Long.valueOf(stranger ? 2 : 1);
        return new Grant(role, reform, position == Position.GROUP || stranger ? 10L : 11L, position == Position.UNIT || stranger ? 7L : 8L,
                position == Position.MATTER ? 1L : 2L, 5L, role == Role.FORMER ? CREATED.plusSeconds(1) : null);
    }

    private static Target target(MatterKind kind, Audience audience, Position position) {
        return new Target(1L, 1, kind, audience, 10L, 7L, CREATED, position == Position.ASKED);
    }

    private static String key(String line) {
        String[] words = line.split("\\s+");
        return switch (words[0]) {
            case "read" -> words[1] + "/" + words[2];
            case "route" -> words[1] + ":" + words[2];
            default -> words[1];
        };
    }

    private static List<String> lines() {
        return ByRole.text("policy");
    }
}
