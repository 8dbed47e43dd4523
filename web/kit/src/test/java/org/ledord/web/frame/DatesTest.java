package org.ledord.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.ledord.shared.Language;

class DatesTest {
    private static final Instant LATE_ON_14_OCTOBER = Instant.parse("2024-10-14T22:30:00Z");
    private static final LocalDate CLOSES = LocalDate.of(2024, 10, 25);

    private static Dates in(Language language) {
        return new Dates(language, new Say(new Words().in(language)), Clock.fixed(LATE_ON_14_OCTOBER, ZoneOffset.UTC));
    }

    @Test
    void a_date_is_written_in_words_in_each_language() {
        assertThat(in(Language.sv).full(CLOSES)).isEqualTo("25 oktober 2024");
        assertThat(in(Language.nb).full(CLOSES)).isEqualTo("25. oktober 2024");
        assertThat(in(Language.fi).full(CLOSES)).isEqualTo("25. lokakuuta 2024");
        assertThat(in(Language.en).full(CLOSES)).isEqualTo("25 October 2024");
    }

    @Test
    void a_month_without_a_day_stands_alone() {
        assertThat(in(Language.sv).full(YearMonth.of(2024, 10))).isEqualTo("oktober 2024");
        assertThat(in(Language.fi).month(CLOSES)).isEqualTo("lokakuu 2024");
    }

    @Test
    void the_weekday_is_told_where_the_year_is_plain() {
        assertThat(in(Language.sv).near(CLOSES)).isEqualTo("fredag 25 oktober");
        assertThat(in(Language.nb).weekday(CLOSES)).isEqualTo("fredag 25. oktober 2024");
    }

    @Test
    void a_period_is_as_short_as_it_can_be_told() {
        Dates dates = in(Language.sv);
        assertThat(dates.period(LocalDate.of(2024, 3, 11), LocalDate.of(2024, 3, 25))).isEqualTo("11–25 mars 2024");
        assertThat(dates.period(LocalDate.of(2024, 5, 27), LocalDate.of(2024, 12, 31))).isEqualTo("27 maj till 31 december 2024");
        assertThat(dates.period(LocalDate.of(2023, 10, 1), LocalDate.of(2024, 2, 1))).isEqualTo("1 oktober 2023 till 1 februari 2024");
        assertThat(dates.period(CLOSES, CLOSES)).isEqualTo("25 oktober 2024");
        assertThat(dates.period(CLOSES, null)).isEqualTo("från 25 oktober 2024");
    }

    @Test
    void days_left_are_counted_where_the_reform_is_not_in_utc() {
        Dates dates = in(Language.sv);
        assertThat(dates.getToday()).isEqualTo(LocalDate.of(2024, 10, 15));
        assertThat(dates.left(CLOSES)).isEqualTo("10 dagar kvar");
        assertThat(dates.left(dates.getToday().plusDays(1))).isEqualTo("1 dag kvar");
        assertThat(dates.left(dates.getToday())).isEqualTo("sista dagen är i dag");
        assertThat(dates.left(dates.getToday().minusDays(1))).isEqualTo("gick ut i går");
        assertThat(dates.left(dates.getToday().minusDays(3))).isEqualTo("gick ut för 3 dagar sedan");
    }

    @Test
    void a_moment_is_told_in_the_zone_of_the_reform() {
        assertThat(in(Language.sv).moment(LATE_ON_14_OCTOBER)).isEqualTo("15 oktober 2024 00.30");
        assertThat(in(Language.nb).time(LATE_ON_14_OCTOBER)).isEqualTo("kl. 00.30");
    }
}
