package org.ledord.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What people typed of each role ({@code by-role}), read without asking the policy how it works. */
final class ByRole {
    private static final Set<String> TIES = Set.of("all", "group", "unit", "asked", "matter");

    private final Map<String, String> typed = new TreeMap<>();

    ByRole() {
        for (String line : text("by-role")) {
            String[] words = line.split("\\s+");
            assertThat(TIES).contains(words[1]);
            for (int i = 2; i < words.length; i++) {
                assertThat(typed.put(words[0] + " " + words[i], words[1])).as(words[0] + " " + words[i] + " is typed twice").isNull();
            }
        }
    }

    /** How this role is tied where it may do that, or null where it may not. */
    String tie(Role role, String what) {
        return typed.get(name(role) + " " + what);
    }

    /** Whether somebody who holds this may do that to the target; null where it is about nothing. */
    boolean may(Grant grant, String what, Target target) {
        String tie = tie(grant.role(), what);
        if (tie == null || target == null) {
            return "all".equals(tie);
        }
        if (grant.reformId() != null && grant.reformId() != target.reformId() || grant.until() != null && !grant.until().isAfter(target.createdAt())) {
            return false;
        }
        return switch (tie) {
            case "group" -> Objects.equals(grant.groupId(), target.groupId()) && target.groupId() != null;
            case "unit" -> Objects.equals(grant.unitId(), target.unitId()) && target.unitId() != null;
            case "asked" -> target.invited();
            case "matter" -> Objects.equals(grant.matterId(), target.matterId());
            default -> true;
        };
    }

    /** Everything that somebody may do. */
    Set<String> all() {
        return typed.keySet().stream().map(cell -> cell.substring(cell.indexOf(' ') + 1)).collect(Collectors.toSet());
    }

    static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The lines of a file beside this class, without what is only said. */
    static List<String> text(String name) {
        try (InputStream in = Objects.requireNonNull(ByRole.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty()).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
