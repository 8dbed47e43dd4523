package org.ledord.shared;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts what Hibernate sends; named in {@code persistence.xml}. */
public final class CountedStatements implements StatementInspector {
    private static final long serialVersionUID = 1L;

    @Override
    public String inspect(String sql) {
        Statements.one(sql);
        return sql;
    }
}
