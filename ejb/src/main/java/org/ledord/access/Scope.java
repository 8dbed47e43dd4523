package org.ledord.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKind;

/**
 * What an actor may read, as one SQL predicate over {@code matter}. Lists, counts, search, feeds and exports all use it;
 * its twin in Java is {@link Policy#mayRead}, and a test compares the two over every row. Only numbers and our own
 * constants are written into it.
 */
public final class Scope {
    private final Policy policy;
    private final List<Grant> grants;
    private final Long personId;

    Scope(Policy policy, List<Grant> grants, Long personId) {
        this.policy = policy;
        this.grants = grants;
        this.personId = personId;
    }

    /**
     * The predicate for the matter that goes by this alias in the statement; false where nothing may be read. It is as short as can be,
     * for the database takes it apart anew in each statement: what is bound to the same is said once.
     *
     * @param only the kinds that the statement is about, of others none is let through; none means all
     */
    public String sql(String alias, MatterKind... only) {
        Map<String, Map<String, List<String>>> kinds = new LinkedHashMap<>(); // by what binds the reader, then by audiences
        for (MatterKind kind : only.length == 0 ? MatterKind.values() : only) {
            audiences(kind, alias).forEach((ties, audiences) -> kinds.computeIfAbsent(ties, none -> new LinkedHashMap<>())
                    .computeIfAbsent(in(alias + ".audience", audiences), none -> new ArrayList<>()).add(kind.name()));
        }
        List<String> alternatives = new ArrayList<>();
        kinds.forEach((ties, of) -> of.forEach((audiences, those) ->
                alternatives.add(in(alias + ".kind", those) + " and " + audiences + (ties.equals("true") ? "" : " and (" + ties + ")"))));
        return alternatives.isEmpty() ? "false" : "(" + String.join(" or ", alternatives) + ")";
    }

    /** For which audiences the reader is bound by what, to matters of this kind. */
    private Map<String, List<String>> audiences(MatterKind kind, String alias) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (Audience audience : Audience.values()) {
            String ties = ties(policy.readers(kind, audience), alias, kind);
            if (!ties.isEmpty()) {
                all.computeIfAbsent(ties, none -> new ArrayList<>()).add(audience.name());
            }
        }
        return all;
    }

    private static String in(String column, List<String> names) {
        return column + (names.size() == 1 ? " = '" + names.get(0) + "'" : " in ('" + String.join("','", names) + "')");
    }

    /** The predicate for what the actor may do to the matter, or to all of a reform, that goes by this alias; the twin of {@link Policy#may}. */
    public String sql(String permission, String alias) {
        String ties = ties(policy.listed(permission).orElse(List.of()), alias, null);
        return ties.isEmpty() ? "false" : ties.equals("true") ? ties : "(" + ties + ")";
    }

    /** What binds the reader as one of these, each way once; {@code true} where nothing does, empty where they are none of them. */
    private String ties(List<Policy.Who> those, String alias, MatterKind kind) {
        Set<String> ties = new LinkedHashSet<>();
        for (Policy.Who who : those) {
            for (Grant grant : grants) {
                String tie = grant.role() == who.role() ? tie(who, grant, alias, kind) : null;
                if (tie != null) {
                    ties.add(tie);
                }
            }
        }
        return ties.contains("true") ? "true" : String.join(" or ", ties);
    }

    private String tie(Policy.Who who, Grant grant, String alias, MatterKind kind) {
        List<String> all = new ArrayList<>();
        if (grant.reformId() != null) {
            all.add(alias + ".reform_id = " + grant.reformId());
        }
        if (grant.until() != null) {
            all.add(alias + ".created_at < '" + grant.until() + "'");
        }
        switch (who.tie()) {
            case 'g' -> {
                if (grant.groupId() == null) {
                    return null;
                }
                all.add(alias + ".group_id = " + grant.groupId());
            }
            case 'u' -> {
                if (grant.unitId() == null) {
                    return null;
                }
                all.add(alias + ".unit_id = " + grant.unitId());
            }
            case 'r' -> {
                if (personId == null) {
                    return null;
                }
                all.add(asked(alias, kind));
            }
            case 'm' -> {
                if (grant.matterId() == null) {
                    return null;
                }
                all.add(alias + ".id = " + grant.matterId());
            }
            default -> { }
        }
        return all.isEmpty() ? "true" : String.join(" and ", all);
    }

    /** Whether the person was asked about it; of no kind in particular, in any of the ways. */
    private String asked(String alias, MatterKind kind) {
        if (kind == null) {
            return "(" + asked(alias, MatterKind.QUESTION) + " or " + asked(alias, MatterKind.MEETING) + " or " + asked(alias, MatterKind.ROUND) + ")";
        }
        return switch (kind) {
            case QUESTION -> "exists (select 1 from specialist_asked i join specialist_question q on q.id = i.question_id where i.person_id = " + personId + " and q.matter_id = " + alias + ".id)";
            case MEETING -> "exists (select 1 from meeting_present i join group_meeting q on q.id = i.meeting_id where i.person_id = " + personId + " and q.matter_id = " + alias + ".id)";
            default -> "exists (select 1 from invitation i join round d on d.id = i.round_id left join proposal q on q.id = d.proposal_id where i.person_id = " + personId
                    + " and i.state <> 'REVOKED' and (d.matter_id = " + alias + ".id or q.matter_id = " + alias + ".id))";
        };
    }
}
