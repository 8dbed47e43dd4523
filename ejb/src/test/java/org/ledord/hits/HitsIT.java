package org.ledord.hits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Reads;
import org.ledord.shared.Refused;
import org.ledord.testing.ContainerTest;

/** These tests should show that every showing is counted once, whoever writes it down, and that nothing else is kept. */
class HitsIT extends ContainerTest {
    @Inject
    private Hits hits;

    @Inject
    private HitQueries queries;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    @Resource(lookup = "java:jboss/datasources/LedordDS")
    private DataSource own;

    @Test
    void what_many_count_at_once_while_it_is_written_down_adds_up() throws SQLException {
        String path = "/falkenberg/" + UUID.randomUUID();
        IntStream.range(0, 400).parallel().forEach(i -> {
            hits.count(path);
            if (i % 100 == 0) {
                hits.write();
            }
        });
        hits.write();
        assertThat(hits.of(path)).isEqualTo(400);
        assertThat(sum("select sum(hits) from page_hit where path = '" + path + "'")).isEqualTo(400);
        hits.write();
        assertThat(hits.of(path)).isEqualTo(400);
    }

    @Test
    void another_servers_figures_are_told_too_and_an_unseen_page_has_none() throws SQLException {
        String path = "/falkenberg/" + UUID.randomUUID();
        assertThat(hits.of(path)).isZero();
        try (Connection connection = own.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into page_total (path, hits) values ('" + path + "', 7)");
        }
        hits.count(path);
        hits.write();
        assertThat(hits.of(path)).isEqualTo(8);
    }

    @Test
    void the_lead_sees_the_pages_of_their_reform_by_name_and_nobody_else_does() {
        ReformKey falkenberg = new ReformKey("falkenberg");
        String lost = "/falkenberg/news/" + UUID.randomUUID();
        hits.count("/falkenberg/rounds/5");
        hits.count(lost);
        hits.count("/falkenberg-nord/rounds/5");
        hits.write();
        as("projektledare@example.org");
        assertThat(queries.all(falkenberg)).extracting(HitRow::path).contains(lost).doesNotContain("/falkenberg-nord/rounds/5");
        assertThat(queries.all(falkenberg)).filteredOn(row -> row.path().equals("/falkenberg/rounds/5")).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo(reads.first(String.class, "select m.title from matter m join reform r on r.id = m.reform_id where r.slug = 'falkenberg' and m.kind = 'ROUND' and m.number = 5", Map.of()).orElseThrow());
            assertThat(row.week()).isPositive().isLessThanOrEqualTo(row.month());
            assertThat(row.month()).isLessThanOrEqualTo(row.total());
        });
        assertThat(queries.all(falkenberg)).filteredOn(row -> row.path().equals(lost)).singleElement().extracting(HitRow::title, HitRow::total).containsExactly(null, 1L);
        assertThat(queries.list(falkenberg, 1)).extracting(HitRow::total).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        as("projektledare-norrkoping@example.org");
        assertThatThrownBy(() -> queries.list(falkenberg, 1)).isInstanceOf(Refused.class);
    }

    private void as(String address) {
        actor.is(new Actor.SignedIn(reads.count("select person_id from mail_address where address = :address", Map.of("address", address)), Set.of()));
    }

    @Test
    void the_tables_have_a_page_a_day_and_a_number_and_nothing_else() throws SQLException {
        assertThat(sum("select count(*) from information_schema.columns where table_name in ('page_hit', 'page_total') and column_name not in ('path', 'on_date', 'hits')")).isZero();
    }

    private long sum(String sql) throws SQLException {
        try (Connection connection = own.getConnection(); Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
