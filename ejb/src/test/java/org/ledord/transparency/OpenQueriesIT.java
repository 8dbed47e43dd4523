package org.ledord.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Statements;
import org.ledord.testing.ContainerTest;

/** These tests should show that the public sees public views and nothing else, and at what cost. */
class OpenQueriesIT extends ContainerTest {
    @Inject
    private OpenQueries open;

    @Resource(lookup = "java:jboss/datasources/LedordPublicDS")
    private DataSource publicSource;

    @Resource(lookup = "java:jboss/datasources/LedordDS")
    private DataSource own;

    @Test
    void the_public_role_may_select_the_public_views_and_no_table() throws SQLException {
        // Views that the public ones are made of are as closed as tables.
        List<String> tables = new ArrayList<>();
        List<String> views = new ArrayList<>();
        try (Connection connection = own.getConnection(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select table_name, table_type from information_schema.tables where table_schema = 'public'")) {
            while (found.next()) {
                ("VIEW".equals(found.getString(2)) && found.getString(1).startsWith("public_") ? views : tables).add(found.getString(1));
            }
        }
        assertThat(tables).hasSizeGreaterThan(40);
        assertThat(views).hasSizeGreaterThan(20);
        try (Connection connection = publicSource.getConnection(); Statement statement = connection.createStatement()) {
            for (String view : views) {
                statement.executeQuery("select * from " + view + " limit 1").close();
            }
            for (String table : tables) {
                assertThatThrownBy(() -> statement.executeQuery("select * from " + table)).as(table).isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void no_view_has_a_column_for_a_person_an_address_or_raw_mail() throws SQLException {
        try (Connection connection = own.getConnection(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        select table_name || '.' || column_name from information_schema.columns
                         where table_name like 'public\\_%' and (column_name like '%person%' or column_name like '%mail%'
                            or column_name like '%address' and column_name <> 'contact_address' or column_name like '%sender%' or column_name like '%author%')""")) {
            List<String> columns = new ArrayList<>();
            while (found.next()) {
                columns.add(found.getString(1));
            }
            assertThat(columns).isEmpty();
        }
    }

    @Test
    void a_card_tells_what_its_way_rests_on_and_what_rests_on_it_but_nothing_hidden() throws SQLException {
        assertThat(open.card("falkenberg", 1, Language.sv).kin()).extracting(OpenKin::place, OpenKin::kind, OpenKin::number)
                .contains(tuple("BEFORE", "DECISION", 1), tuple("BESIDE", "PROPOSAL", 2));
        List<OpenKin> before = open.card("falkenberg", 2, Language.sv).kin();
        assertThat(before).extracting(OpenKin::place, OpenKin::kind, OpenKin::number)
                .contains(tuple("AFTER", "DECISION", 2));
        try (Connection connection = own.getConnection(); Statement statement = connection.createStatement()) {
            int linked = statement.executeUpdate("""
                    insert into matter_link (from_id, to_id, relation)
                    select h.id, p.id, 'RESTS_ON' from matter p join reform r on r.id = p.reform_id and r.slug = 'falkenberg'
                      join lateral (select id from matter where reform_id = r.id and kind = 'PROPOSAL' and audience <> 'PUBLIC' order by number limit 1) h on true
                     where p.kind = 'PROPOSAL' and p.number = 2""");
            assertThat(linked).isEqualTo(1);
            try {
                assertThat(open.card("falkenberg", 2, Language.sv).kin()).isEqualTo(before);
            } finally {
                statement.executeUpdate("""
                        delete from matter_link l using matter f where f.id = l.from_id and f.audience <> 'PUBLIC' and f.kind = 'PROPOSAL' and l.relation = 'RESTS_ON'""");
            }
        }
    }

    @Test
    void each_page_asks_few_statements_however_much_the_reform_holds() {
        for (String slug : List.of("falkenberg", "karlstad", "norrkoping", "goteborg", "bergen")) {
            assertThat(cost(() -> open.front(slug, Language.sv))).as(slug).isEqualTo(6);
        }
        assertThat(cost(() -> open.reforms(Language.fi))).isEqualTo(1);
        assertThat(cost(() -> open.round("falkenberg", 3, 1, 25, Language.sv))).isLessThanOrEqualTo(6);
        assertThat(cost(() -> open.proposal("falkenberg", 4, Language.sv))).isEqualTo(6);
        assertThat(cost(() -> open.card("falkenberg", 4, Language.sv))).isEqualTo(6);
        assertThat(cost(() -> open.decision("falkenberg", 1, Language.sv))).isLessThanOrEqualTo(3);
    }

    @Test
    void what_is_a_draft_does_not_exist_for_the_public() {
        assertThat(open.proposals("falkenberg", "", "", 1, 100, Language.sv).proposals()).isNotEmpty().noneMatch(p -> List.of("DRAFT", "SUBMITTED").contains(p.status()));
        assertThatThrownBy(() -> open.proposal("falkenberg", 9, Language.sv)).isInstanceOf(NotFound.class);
    }

    @Test
    void while_a_round_is_open_nobody_sees_what_was_answered() {
        RoundPage page = open.round("falkenberg", 5, 1, 25, Language.sv);
        assertThat(page.round().status()).isEqualTo("OPEN");
        assertThat(page.round().answered()).isPositive();
        assertThat(page.positions()).isEmpty();
        assertThat(page.points()).isEmpty();
    }

    @Test
    void staff_stand_as_their_group_and_only_organisations_by_name() {
        RoundPage page = open.round("falkenberg", 3, 1, 100, Language.sv);
        assertThat(page.points()).isNotEmpty();
        assertThat(page.points()).filteredOn(point -> !point.organisation()).isNotEmpty().extracting(OpenPoint::party)
                .allMatch(party -> party == null || party.contains("grupp"));
    }

    @Test
    void nobody_is_counted_among_fewer_than_five() throws SQLException {
        try (Connection connection = own.getConnection(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        with staff as (
                          select m.id as matter_id, s.group_id, count(*) as answers from round d join matter m on m.id = d.matter_id
                            join answer a on a.round_id = d.id and a.state = 'FILED' join membership s on s.id = a.membership_id and s.organisation is null
                           group by 1, 2),
                        named as (select distinct matter_id, group_id from public_position where party is null and group_id is not null)
                        select f.matter_id, coalesce(n.group_id, 0) as shown, sum(f.answers) as answers,
                               exists (select 1 from public_position x where x.matter_id = f.matter_id and x.party is null
                                         and x.group_id is not distinct from n.group_id) as counted
                          from staff f left join named n on n.matter_id = f.matter_id and n.group_id = f.group_id group by 1, n.group_id""")) {
            int counted = 0;
            while (found.next()) {
                if (found.getBoolean("counted")) {
                    counted++;
                    assertThat(found.getInt("answers")).as("round %d, group %d", found.getLong("matter_id"), found.getLong("shown")).isGreaterThanOrEqualTo(5);
                }
            }
            assertThat(counted).isPositive();
        }
    }

    private static int cost(Runnable work) {
        Statements.reset();
        work.run();
        return Statements.count();
    }
}
