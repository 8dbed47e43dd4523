package org.ledord.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.ledord.shared.LocalChanges;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;
import org.ledord.testing.ContainerTest;

/** The number by which kept pages are renewed grows with every change that a public page could show, and when it is committed. */
class PublicVersionIT extends ContainerTest {
    @Inject
    private PublicVersion version;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private PublicChanges rows;

    @Inject
    private LocalChanges changes;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/LedordDS")
    private DataSource own;

    @Test
    void every_table_that_a_public_view_reads_tells_of_changes() {
        List<String> silent = reads.list(String.class, """
                with recursive read_by as (
                  select v.oid as source from pg_class v where v.relkind = 'v' and v.relname like 'public\\_%'
                  union
                  select d.refobjid from read_by b join pg_rewrite w on w.ev_class = b.source join pg_depend d on d.objid = w.oid and d.classid = cast('pg_rewrite' as regclass)
                   where d.refclassid = cast('pg_class' as regclass))
                select c.relname from (select distinct source from read_by) b join pg_class c on c.oid = b.source
                 where c.relkind = 'r' and c.relname not in ('public_change', 'search_entry', 'search_word')
                   and not exists (select 1 from pg_trigger g where g.tgrelid = c.oid and g.tgname = 'public_changed' and g.tgenabled <> 'D')""", Map.of());
        assertThat(silent).isEmpty();
        assertThat(reads.count("select count(*) from pg_trigger where tgname = 'public_changed'", Map.of())).isGreaterThan(30);
    }

    @Test
    void it_grows_when_a_change_is_committed_and_not_when_it_is_taken_back() throws Exception {
        long before = fresh();
        assertThat(counted(in("update matter set title = title where number = 1", false))).as("taken back").isZero();
        assertThat(counted(in("update mail_address set verified_at = verified_at where id = 0", true))).as("no public page shows this").isZero();
        assertThat(counted(in("update matter set title = title where number = 1", true))).isEqualTo(1);
        assertThat(fresh()).isGreaterThan(before);
    }

    /** Runs a statement in a transaction of its own, and gives which it was. */
    private String in(String sql, boolean commits) throws Exception {
        transaction.begin();
        writes.change(sql, Map.of());
        writes.change(sql, Map.of());
        String which = reads.first(String.class, "select cast(pg_current_xact_id() as text)", Map.of()).orElseThrow();
        if (commits) {
            transaction.commit();
        } else {
            transaction.rollback();
        }
        return which;
    }

    private long counted(String transaction) {
        return reads.count("select coalesce(sum(changes), 0) from public_change where by_transaction = cast(:which as xid8)", Map.of("which", transaction));
    }

    @Test
    void of_two_changes_the_one_that_ends_last_counts_too() throws SQLException {
        try (Connection early = own.getConnection(); Connection late = own.getConnection()) {
            late.setAutoCommit(false);
            late.createStatement().execute("update matter set title = title where number = 1");
            early.createStatement().execute("update matter set title = title where number = 2");
            long between = fresh();
            late.commit();
            assertThat(fresh()).as("begun before, committed after").isGreaterThan(between);
        }
    }

    @Test
    void putting_the_rows_together_takes_nothing_from_the_sum() {
        for (int i = 0; i < 30; i++) {
            writes.change("update matter set title = title where number = 1", Map.of());
        }
        long before = fresh();
        rows.together();
        assertThat(fresh()).isGreaterThanOrEqualTo(before);
        assertThat(reads.count("select count(*) from public_change", Map.of())).isLessThan(20);
    }

    @Test
    void whoever_changes_something_has_the_new_number_at_once() {
        long before = version.now().orElseThrow();
        writes.change("update matter set title = title where number = 1", Map.of());
        changes.note();
        assertThat(version.now().orElseThrow()).isGreaterThan(before);
    }

    private long fresh() {
        return reads.count("select version from public_version", Map.of());
    }
}
