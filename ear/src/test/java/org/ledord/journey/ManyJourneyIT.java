package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** These tests should show that a page costs the same and stays a page however much there is; they should not test what it says. */
class ManyJourneyIT extends Journey {
    private static final int LONGEST = 60_000;

    @Test
    void a_list_of_a_thousand_proposals_costs_what_one_of_ten_costs() throws SQLException {
        try (Crowd few = new Crowd(portal().postgres().connect(), "ett-tiotal").proposals(10);
                Crowd many = new Crowd(portal().postgres().connect(), "ett-tusental").proposals(1000)) {
            Page open = window().newPage();
            for (String path : List.of("", "/proposals", "/proposals?state=UNDER_WAY")) {
                Cost ten = Cost.of(open.navigate("/sv/" + few.slug() + path));
                Cost thousand = Cost.of(open.navigate("/sv/" + many.slug() + path));
                assertThat(thousand.statements()).as(path).isEqualTo(ten.statements()).isBetween(1, PagesJourneyIT.MOST_STATEMENTS);
                assertThat(thousand.size()).as("characters of " + path).isLessThan(LONGEST);
            }
            assertThat(open.locator(".pages").last().innerText()).contains("50");
            assertThat(Cost.of(open.navigate("/sv/" + many.slug() + "/proposals?page=50")).statements()).isLessThanOrEqualTo(PagesJourneyIT.MOST_STATEMENTS);
            assertThat(open.locator("main").innerText()).contains("Förslag nummer 1\n").doesNotContain("Förslag nummer 21\n");

            BrowserContext desk = newWindow("sv");
            Page work = signIn(desk, "registrator", "/work/sv/");
            Cost ten = Cost.of(work.navigate("/work/sv/proposals?reform=" + few.slug()));
            Cost thousand = Cost.of(work.navigate("/work/sv/proposals?reform=" + many.slug()));
            assertThat(thousand.statements()).isEqualTo(ten.statements()).isBetween(1, PagesJourneyIT.MOST_STATEMENTS);
            assertThat(thousand.size()).isLessThan(LONGEST);
            assertThat(work.locator("main").innerText()).contains("Förslag nummer 1000\n", "Förslag nummer 976\n").doesNotContain("Förslag nummer 975\n");
            work.locator(".pages a[rel=next]").click();
            assertThat(work.locator("main").innerText()).contains("Förslag nummer 975\n").doesNotContain("Förslag nummer 976\n");
            Cost last = Cost.of(work.navigate("/work/sv/proposals?page=40&reform=" + many.slug()));
            assertThat(last.statements()).isEqualTo(ten.statements());
            assertThat(work.locator("main").innerText()).contains("Förslag nummer 25\n", "Förslag nummer 1\n");
            assertThat(work.locator(".pages a[rel=next]").count()).isZero();
            desk.close();
        }
    }

    @Test
    void a_long_list_of_groups_has_pages_and_an_address_of_one_leads_to_its_page() throws SQLException {
        try (Crowd many = new Crowd(portal().postgres().connect(), "manga-team").teams(59)) {
            Page open = window().newPage();
            open.navigate("/sv/" + many.slug() + "/groups");
            assertThat(open.locator("main").innerText()).contains("Arbetsgruppen\n", "Team 24\n").doesNotContain("Team 25\n");
            open.locator(".pages a[rel=next]").click();
            assertThat(open.locator("main").innerText()).contains("Team 25\n", "Team 49\n").doesNotContain("Arbetsgruppen\n", "Team 24\n", "Team 50\n");
            open.navigate("/sv/" + many.slug() + "/groups?group=60#group-60");
            assertThat(open.locator("#group-60").innerText()).contains("Team 59");
            open.locator(".pages a[rel=prev]").click();
            assertThat(open.locator("main").innerText()).as("who leafs on from there is not held").contains("Team 25\n").doesNotContain("Team 59\n");
            assertThat(open.navigate("/sv/" + many.slug() + "/groups?page=4").status()).isEqualTo(404);
        }
    }

    @Test
    void a_round_with_three_hundred_answers_costs_what_one_with_ten_costs() throws SQLException {
        try (Crowd few = new Crowd(portal().postgres().connect(), "nagra-svar").proposals(1).answers(10);
                Crowd many = new Crowd(portal().postgres().connect(), "manga-svar").proposals(1).answers(300)) {
            BrowserContext desk = newWindow("sv");
            Page work = signIn(desk, "registrator", "/work/sv/");
            for (String path : List.of("/rounds/show", "/rounds/answers", "/rounds/points", "/rounds/reply")) {
                Cost ten = Cost.of(work.navigate("/work/sv" + path + "?number=1&reform=" + few.slug()));
                Cost three = Cost.of(work.navigate("/work/sv" + path + "?number=1&reform=" + many.slug()));
                assertThat(three.statements()).as(path).isEqualTo(ten.statements()).isBetween(1, PagesJourneyIT.MOST_STATEMENTS);
            }
            assertThat(work.locator("main").innerText()).contains("150");
            Page open = window().newPage();
            Cost ten = Cost.of(open.navigate("/sv/" + few.slug() + "/rounds/1"));
            Cost three = Cost.of(open.navigate("/sv/" + many.slug() + "/rounds/1"));
            assertThat(three.statements()).isEqualTo(ten.statements()).isBetween(1, PagesJourneyIT.MOST_STATEMENTS);
            assertThat(three.size()).isLessThan(LONGEST);
            desk.close();
        }
    }
}
