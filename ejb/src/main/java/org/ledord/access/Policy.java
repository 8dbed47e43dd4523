package org.ledord.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKind;

/**
 * The policy file, read. Three kinds of line:
 * {@code may <permission> <who>…}, {@code read <KIND> <AUDIENCE> <who>…} and {@code route <war> <path> <who>…}, where who
 * is a role with an optional tie: {@code (g)} own group, {@code (u)} own unit, {@code (r)} invited to the round,
 * {@code (m)} the matter the token is for.
 */
public final class Policy {
    /** A role and how it must be tied to the target. */
    public record Who(Role role, char tie) {
        static Who of(String written) {
            int open = written.indexOf('(');
            return open < 0 ? new Who(Role.of(written), ' ') : new Who(Role.of(written.substring(0, open)), written.charAt(open + 1));
        }

        /** Whether this grant is meant on everything in this reform, whatever it is; null stands for a reform that no grant is tied to. */
        boolean admitsThroughout(Grant grant, Long reformId) {
            return grant.role() == role && tie == ' ' && grant.until() == null && (grant.reformId() == null || grant.reformId().equals(reformId));
        }

        /** Whether this grant, on this target, is meant. */
        boolean admits(Grant grant, Target target) {
            if (grant.role() != role) {
                return false;
            }
            if (target == null) {
                return tie == ' ';
            }
            if (grant.reformId() != null && grant.reformId() != target.reformId()) {
                return false;
            }
            if (grant.until() != null && (target.createdAt() == null || !target.createdAt().isBefore(grant.until()))) {
                return false;
            }
            return switch (tie) {
                case 'g' -> grant.groupId() != null && grant.groupId().equals(target.groupId());
                case 'u' -> grant.unitId() != null && grant.unitId().equals(target.unitId());
                case 'r' -> target.invited();
                case 'm' -> grant.matterId() != null && grant.matterId().equals(target.matterId());
                default -> true;
            };
        }
    }

    private final Map<String, List<Who>> may = new LinkedHashMap<>();
    private final Map<MatterKind, Map<Audience, List<Who>>> read = new LinkedHashMap<>();
    private final Map<String, List<Who>> routes = new LinkedHashMap<>();

    private Policy() {
    }

    /** Reads {@code org/ledord/access/policy}. A line that is not understood stops everything: deny by default. */
    public static Policy load() {
        try (InputStream in = Objects.requireNonNull(Policy.class.getResourceAsStream("policy"), "policy file")) {
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads these lines. */
    public static Policy parse(List<String> lines) {
        Policy policy = new Policy();
        lines.stream().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty()).forEach(policy::line);
        return policy;
    }

    private void line(String line) {
        String[] words = line.split("\\s+");
        switch (words[0]) {
            case "may" -> once(may, words[1], who(words, 2), line);
            case "route" -> once(routes, words[1] + " " + words[2], who(words, 3), line);
            case "read" -> once(read.computeIfAbsent(MatterKind.valueOf(words[1]), k -> new LinkedHashMap<>()),
                    Audience.valueOf(words[2]), who(words, 3), line);
            default -> throw new IllegalStateException("Not a line of the policy: " + line);
        }
    }

    private static <K> void once(Map<K, List<Who>> into, K key, List<Who> who, String line) {
        if (into.put(key, who) != null) {
            throw new IllegalStateException("Said twice in the policy: " + line);
        }
    }

    private static List<Who> who(String[] words, int from) {
        return Arrays.stream(words, from, words.length).filter(word -> !word.equals("-")).map(Who::of).toList();
    }

    /** Whether somebody with these grants may do this to the target; null where it is about no reform. */
    public boolean may(String permission, List<Grant> grants, Target target) {
        return admits(may.getOrDefault(permission, List.of()), grants, target);
    }

    /**
     * Whether somebody with these grants may do this to everything in a reform, so that the one thing need not be looked up
     * to know it; null stands for a reform in which they have no place. Never true where {@link #may} is not.
     */
    public boolean mayThroughout(String permission, List<Grant> grants, Long reformId) {
        return may.getOrDefault(permission, List.of()).stream()
                .anyMatch(who -> grants.stream().anyMatch(grant -> who.admitsThroughout(grant, reformId)));
    }

    /** Whether somebody with these grants may read the target; the twin of {@link Scope}. */
    public boolean mayRead(List<Grant> grants, Target target) {
        return admits(read.getOrDefault(target.kind(), Map.of()).getOrDefault(target.audience(), List.of()), grants, target);
    }

    /** Whether somebody with these grants may come to this route at all; doors still decide about what is behind it. */
    public boolean mayCome(String war, String path, List<Grant> grants) {
        return routes.getOrDefault(war + " " + path, List.of()).stream()
                .anyMatch(who -> grants.stream().anyMatch(grant -> grant.role() == who.role()));
    }

    /** Who may read matters of this kind and audience. */
    List<Who> readers(MatterKind kind, Audience audience) {
        return read.getOrDefault(kind, Map.of()).getOrDefault(audience, List.of());
    }

    /** Every permission that the file names. */
    public Set<String> permissions() {
        return new LinkedHashSet<>(may.keySet());
    }

    /** Every route of this WAR that the file names. */
    public List<String> routes(String war) {
        List<String> of = new ArrayList<>();
        routes.keySet().stream().filter(route -> route.startsWith(war + " ")).forEach(route -> of.add(route.substring(war.length() + 1)));
        return of;
    }

    /** Who is listed for this permission, or empty when the file does not know it. */
    public Optional<List<Who>> listed(String permission) {
        return Optional.ofNullable(may.get(permission));
    }

    private static boolean admits(List<Who> listed, List<Grant> grants, Target target) {
        return listed.stream().anyMatch(who -> grants.stream().anyMatch(grant -> who.admits(grant, target)));
    }
}
