package org.ledord.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of a proposal's way, and what it calls done. */
class StationsTest {
    @Test
    void a_pilot_that_runs_is_where_we_are_though_it_began_before_the_decision() {
        List<Stations.Station> way = Stations.inOrder(List.of(at("WRITTEN", "done", 1), at("PILOT", "now", 5), at("DECISION", "done", 9)), false);
        assertThat(way).extracting(Stations.Station::kind).containsExactly("WRITTEN", "DECISION", "PILOT");
        assertThat(way).extracting(Stations.Station::state).containsExactly("done", "done", "now");
    }

    @Test
    void what_happened_last_is_where_we_are_when_nothing_goes_on() {
        assertThat(Stations.inOrder(List.of(at("DECISION", "done", 9), at("WRITTEN", "done", 1)), false))
                .extracting(Stations.Station::state).containsExactly("done", "now");
        assertThat(Stations.inOrder(List.of(at("DECISION", "done", 9), at("PILOT", "plan", 20)), false))
                .extracting(Stations.Station::state).containsExactly("now", "plan");
    }

    @Test
    void nothing_goes_on_with_what_is_over() {
        assertThat(Stations.inOrder(List.of(at("WRITTEN", "done", 1), at("DONE", "done", 9)), true))
                .extracting(Stations.Station::state).containsExactly("done", "done");
    }

    private static Stations.Station at(String kind, String state, int day) {
        return Stations.Station.plain(kind, state, LocalDate.of(2026, 3, day), "", "", "");
    }
}
