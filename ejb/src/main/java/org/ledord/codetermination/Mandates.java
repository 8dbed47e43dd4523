package org.ledord.codetermination;

import org.ledord.group.GroupSql;

/** Pieces of SQL about whom a union representative speaks for today. The reform goes by {@code r}. */
final class Mandates {
    /** The organisations that have a representative in the reform today. */
    static final String ALL = mandates("true");

    private Mandates() {
    }

    /** Those for which the person of this SQL holds the mandate. */
    static String of(String person) {
        return mandates("s.person_id = " + person);
    }

    private static String mandates(String whose) {
        return "select s.organisation from membership s join reform_group g on g.id = s.group_id where g.reform_id = r.id and s.function = 'UNION_REPRESENTATIVE'"
                + " and s.organisation is not null and " + whose + " and " + GroupSql.runs("s");
    }
}
