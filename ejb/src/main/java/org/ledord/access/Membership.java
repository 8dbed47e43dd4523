package org.ledord.access;

import java.time.LocalDate;

/** A person's place in a group, of whatever period, as the policy needs it. */
public record Membership(long personId, long reformId, String reform, long groupId, String kind, String function, Long unitId,
        LocalDate fromOn, LocalDate toOn, String zone) {
    /** The columns of one of a person {@code p}, for a statement that asks who the person is as well. */
    public static final String COLUMNS = """
            m.person_id, g.reform_id, r.slug as reform, m.group_id, g.kind, m.function, coalesce(m.unit_id, p.unit_id) as unit_id,
            m.from_on, m.to_on, r.zone""";

    /** Joins them to a person {@code p}; the columns are null for a person who has none. */
    public static final String JOINED = """
            left join (membership m join reform_group g on g.id = m.group_id join reform r on r.id = g.reform_id) on m.person_id = p.id""";
}
