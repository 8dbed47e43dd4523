package org.ledord.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Statements;
import org.ledord.testing.ContainerTest;
import org.ledord.transparency.OpenQueries;

/** These tests should show that the open data are what their description says, whole, and nothing that is hidden. */
class OpenDataIT extends ContainerTest {
    @Inject
    private OpenDataQueries data;

    @Inject
    private OpenQueries open;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:jboss/datasources/LedordDS")
    private DataSource own;

    @Test
    void every_list_has_just_the_columns_that_its_description_tells_and_each_row_an_id_of_its_own() {
        for (DataSet set : DataSets.OF_A_REFORM) {
            Set<String> ids = new HashSet<>();
            Set<String> filled = new HashSet<>();
            for (String reform : List.of("falkenberg", "karlstad", "norrkoping", "goteborg", "bergen")) {
                for (DataRow row : data.rows(reform, set.name(), 0, OpenDataQueries.MOST, Language.fi).rows()) {
                    JsonObject values = json(row);
                    assertThat(values.keySet()).as(set.name()).containsExactlyInAnyOrderElementsOf(set.columns().stream().map(Column::name).toList());
                    assertThat(ids.add(values.getString("id"))).as(values.getString("id")).isTrue();
                    assertThat(values.getString("id")).startsWith(reform + "/");
                    values.forEach((name, value) -> {
                        if (value != JsonValue.NULL) {
                            assertThat(value.getValueType()).as(set.name() + "." + name).isIn(types(set, name));
                            filled.add(name);
                        }
                    });
                }
            }
            assertThat(ids).as("rows of " + set.name() + " in the demo").isNotEmpty();
            assertThat(filled).as("what is filled of " + set.name()).contains("id");
        }
        assertThat(data.reforms(Language.sv).rows()).extracting(row -> json(row).getString("id")).contains("bergen", "falkenberg", "goteborg", "karlstad", "norrkoping");
    }

    @Test
    void a_list_read_in_small_pages_is_the_list_read_at_once() {
        List<String> whole = data.rows("falkenberg", "points", 0, OpenDataQueries.MOST, Language.sv).rows().stream().map(DataRow::json).toList();
        List<String> pages = new ArrayList<>();
        long after = 0;
        int turns = 0;
        DataPage page;
        do {
            page = data.rows("falkenberg", "points", after, 7, Language.sv);
            page.rows().forEach(row -> pages.add(row.json()));
            after = page.next().orElse(0);
            turns++;
        } while (page.next().isPresent());
        assertThat(pages).isEqualTo(whole).hasSizeGreaterThan(30);
        assertThat(turns).isEqualTo((whole.size() + 6) / 7);
    }

    @Test
    void what_is_hidden_is_in_no_list_no_feed_no_calendar_and_no_list_of_addresses_and_gone_when_it_is_withdrawn() throws SQLException {
        String published = feed("falkenberg");
        assertThat(open.round("falkenberg", 5, 1, 1, Language.sv).round().status()).isEqualTo("OPEN");
        assertThat(all("falkenberg", "points")).noneMatch(row -> row.contains("\"falkenberg/rounds/5\""));
        assertThat(all("falkenberg", "proposals")).noneMatch(row -> row.contains("\"falkenberg/proposals/9\""));
        try (Connection connection = own.getConnection(); Statement statement = connection.createStatement()) {
            int hidden = statement.executeUpdate("update matter m set audience = 'LEAD' from reform r where r.id = m.reform_id and r.slug = 'falkenberg' and m.audience = 'PUBLIC'"
                    + " and (m.kind, m.number) in (('PROPOSAL', 4), ('ROUND', 4), ('DECISION', 1), ('PILOT', 1), ('POST', 16), ('COMMITMENT', 1), ('IDEA', 1), ('MEETING', 1), ('SURVEY', 1))");
            assertThat(hidden).isEqualTo(9);
            try {
                for (String path : List.of("proposals/4", "rounds/4", "decisions/1", "pilots/1", "news/16", "commitments/1", "ideas/1", "meetings/1", "surveys/1")) {
                    String id = "falkenberg/" + path;
                    for (DataSet set : DataSets.OF_A_REFORM) {
                        assertThat(all("falkenberg", set.name())).as(set.name()).noneMatch(row -> row.contains("\"" + id + "\"") || row.contains("\"" + id + "/"));
                    }
                    assertThat(data.addresses()).extracting(SiteAddress::path).doesNotContain("/" + id);
                    assertThat(feed("falkenberg")).doesNotContain("/" + path + " ");
                }
                assertThat(data.calendar("falkenberg", Language.sv)).doesNotContain("falkenberg-round-4@", "falkenberg-pilot-1@", "falkenberg-commitment-1@");
            } finally {
                statement.executeUpdate("update matter m set audience = 'PUBLIC' from reform r where r.id = m.reform_id and r.slug = 'falkenberg'"
                        + " and (m.kind, m.number) in (('PROPOSAL', 4), ('ROUND', 4), ('DECISION', 1), ('PILOT', 1), ('POST', 16), ('COMMITMENT', 1), ('IDEA', 1), ('MEETING', 1), ('SURVEY', 1))");
            }
        }
        assertThat(feed("falkenberg")).isEqualTo(published).contains("/news/16 ");
    }

    @Test
    void a_feed_tells_of_documents_and_of_corrections_without_telling_anything_twice() throws SQLException {
        List<FeedEntry> before = entries();
        FeedEntry post = before.stream().filter(entry -> entry.path().equals("/news/16")).findFirst().orElseThrow();
        String texts = "update content_text t set corrected_at = %s from post p join matter m on m.id = p.matter_id join reform r on r.id = m.reform_id where t.post_id = p.id and r.slug = 'falkenberg' and m.number = 16 and m.kind = 'POST'";
        try (Connection connection = own.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(texts.formatted("timestamptz '2036-01-01 08:00Z'"));
            try {
                FeedEntry first = entries().get(0);
                assertThat(first.path()).isEqualTo("/news/16");
                assertThat(first.happenedAt()).isEqualTo(post.happenedAt());
                assertThat(first.updatedAt()).isEqualTo("2036-01-01T08:00:00Z").isAfter(post.updatedAt());
                assertThat(entries()).hasSameSizeAs(before);
            } finally {
                statement.executeUpdate(texts.formatted("null"));
            }
            String document = "update document set published_at = published_at + interval '%s years', status = '%s', withdrawn_at = %s, withdrawn_reason = '%s' where slug = 'utredning-om-minutstyrning-i-hemtjansten'";
            statement.executeUpdate(document.formatted("20", "PUBLISHED", "null", ""));
            try {
                assertThat(entries().get(0)).extracting(FeedEntry::event, FeedEntry::path, FeedEntry::title).containsExactly("DOCUMENT", "/documents/utredning-om-minutstyrning-i-hemtjansten", "Utredning om minutstyrning i hemtjänsten");
                statement.executeUpdate(document.formatted("0", "WITHDRAWN", "published_at", "Prov"));
                assertThat(entries()).noneMatch(entry -> entry.path().startsWith("/documents/utredning-om-minutstyrning"));
            } finally {
                statement.executeUpdate(document.formatted("-20", "PUBLISHED", "null", ""));
            }
        }
    }

    private List<FeedEntry> entries() {
        return data.feed(open.reform("falkenberg", Language.sv), Language.sv);
    }

    @Test
    void a_list_or_a_reform_that_does_not_exist_is_not_found() {
        assertThatThrownBy(() -> data.rows("falkenberg", "people", 0, 10, Language.sv)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> data.rows("nowhere", "proposals", 0, 10, Language.sv)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> data.calendar("nowhere", Language.sv)).isInstanceOf(NotFound.class);
    }

    @Test
    void nothing_in_the_calendar_was_told_in_the_future() {
        String now = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC).format(clock.instant());
        for (String reform : List.of("falkenberg", "bergen")) {
            assertThat(data.calendar(reform, Language.sv).lines().filter(line -> line.startsWith("DTSTAMP:"))).isNotEmpty()
                    .allSatisfy(line -> assertThat(line.substring(8)).isLessThanOrEqualTo(now));
        }
    }

    @Test
    void each_costs_two_statements() {
        for (DataSet set : DataSets.OF_A_REFORM) {
            assertThat(cost(() -> data.rows("falkenberg", set.name(), 0, 100, Language.en))).as(set.name()).isEqualTo(2);
        }
        assertThat(cost(() -> data.calendar("falkenberg", Language.en))).isEqualTo(2);
        assertThat(cost(data::addresses)).isEqualTo(1);
    }

    private List<String> all(String reform, String list) {
        return data.rows(reform, list, 0, OpenDataQueries.MOST, Language.sv).rows().stream().map(DataRow::json).toList();
    }

    private String feed(String reform) {
        return data.feed(open.reform(reform, Language.sv), Language.sv).stream().map(entry -> entry.path() + " " + entry.event()).collect(Collectors.joining("\n"));
    }

    private static int cost(Runnable page) {
        Statements.reset();
        page.run();
        return Statements.count();
    }

    private static JsonObject json(DataRow row) {
        try (var reader = Json.createReader(new StringReader(row.json()))) {
            return reader.readObject();
        }
    }

    private static Set<JsonValue.ValueType> types(DataSet set, String name) {
        Column.Type type = set.columns().stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow().type();
        return switch (type) {
            case INTEGER, NUMBER -> Set.of(JsonValue.ValueType.NUMBER);
            case FLAG -> Set.of(JsonValue.ValueType.TRUE, JsonValue.ValueType.FALSE);
            default -> Set.of(JsonValue.ValueType.STRING);
        };
    }
}
