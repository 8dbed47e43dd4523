package org.ledord.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/** The database at hand: one Jdbi over the owner's connections, one that sees nothing but the public views, and one that sees nothing but ballots. */
@ApplicationScoped
public class Database {
    @Resource(lookup = "java:jboss/datasources/LedordDS")
    private DataSource own;

    @Resource(lookup = "java:jboss/datasources/LedordPublicDS")
    private DataSource open;

    @Resource(lookup = "java:jboss/datasources/LedordBallotDS")
    private DataSource ballots;

    /** For the doors named {@code *Queries}; records are mapped by their components' names. */
    @Produces
    @ApplicationScoped
    public Reads reads() {
        return new Reads(jdbi(own));
    }

    /** For statements that change, in the door's transaction. */
    @Produces
    @ApplicationScoped
    public Writes writes() {
        return new Writes(jdbi(own));
    }

    /** For {@code transparency} alone: its role may select the {@code public_*} views and nothing else. */
    @Produces
    @ApplicationScoped
    @Typed(PublicReads.class) // not also a Reads: that would leave the container to guess
    public PublicReads publicReads() {
        return new PublicReads(jdbi(open));
    }

    /** For {@code ballot} alone: its role may write and count ballots and nothing else, and each statement is a transaction of its own. */
    @Produces
    @ApplicationScoped
    @Typed(BallotStore.class)
    public BallotStore ballotStore() {
        return new BallotStore(jdbi(ballots));
    }

    private static Jdbi jdbi(DataSource source) {
        Jdbi jdbi = Jdbi.create(source);
        jdbi.setTransactionHandler(new CMTTransactionHandler()); // the container begins and ends transactions
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true); // statements of a page share their parameters
        jdbi.registerRowMapper(new RecordMappers());
        jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                Statements.one(context.getRenderedSql());
            }
        });
        return jdbi;
    }

    /** Maps any record by its canonical constructor, which is looked at once: what Jdbi itself remembers ends with each handle. */
    private static final class RecordMappers implements org.jdbi.v3.core.mapper.RowMapperFactory {
        private final java.util.Map<Class<?>, org.jdbi.v3.core.mapper.RowMapper<?>> known = new java.util.concurrent.ConcurrentHashMap<>();

        @Override
        public java.util.Optional<org.jdbi.v3.core.mapper.RowMapper<?>> build(java.lang.reflect.Type type,
                org.jdbi.v3.core.config.ConfigRegistry config) {
            return type instanceof Class<?> c && c.isRecord()
                    ? java.util.Optional.of(known.computeIfAbsent(c, ConstructorMapper::of)) : java.util.Optional.empty();
        }
    }
}
