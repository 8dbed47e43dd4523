package org.ledord.access;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

    /** The predicate for the matter that goes by this alias in the statement; false where nothing may be read. */
    public String sql(String alias) {
        Set<String> alternatives = new LinkedHashSet<>();
        for (MatterKind kind : MatterKind.values()) {
            for (Audience audience : Audience.values()) {
                List<String> ties = new ArrayList<>();
                for (Policy.Who who : policy.readers(kind, audience)) {
                    for (Grant grant : grants) {
                        String tie = grant.role() == who.role() ? tie(who, grant, alias, kind) : null;
                        if (tie != null && !ties.contains(tie)) {
                            ties.add(tie);
                        }
                    }
                }
                if (ties.contains("true")) {
                    alternatives.add(of(alias, kind, audience) + ")");
                } else if (!ties.isEmpty()) {
                    alternatives.add(of(alias, kind, audience) + " and (" + String.join(" or ", ties) + "))");
                }
            }
        }
        return alternatives.isEmpty() ? "false" : "(" + String.join(" or ", alternatives) + ")";
    }

    private static String of(String alias, MatterKind kind, Audience audience) {
        return "(" + alias + ".kind = '" + kind + "' and " + alias + ".audience = '" + audience + "'";
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
                all.add(kind == MatterKind.QUESTION ? "exists (select 1 from specialist_asked i join specialist_question q on q.id = i.question_id"
                        + " where i.person_id = " + personId + " and q.matter_id = " + alias + ".id)"
                        : kind == MatterKind.MEETING ? "exists (select 1 from meeting_present i join group_meeting q on q.id = i.meeting_id"
                        + " where i.person_id = " + personId + " and q.matter_id = " + alias + ".id)"
                        : "exists (select 1 from invitation i join round d on d.id = i.round_id left join proposal q on q.id = d.proposal_id"
                        + " where i.person_id = " + personId + " and i.state <> 'REVOKED' and (d.matter_id = " + alias
                        + ".id or q.matter_id = " + alias + ".id))");
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
}
