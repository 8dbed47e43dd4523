package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * These tests should show that a database that is away is told to people and machines, loses no mail and needs nobody when it
 * comes back; they should not test the other neighbours.
 */
class DatabaseAwayJourneyIT extends Journey {
    private static final int DEADLINE_MILLIS = 20_000;

    private boolean stopped;

    @AfterEach
    void bringBack() {
        if (stopped) {
            portal().postgres().start();
        }
    }

    @Test
    void everybody_is_told_and_what_came_meanwhile_is_read_afterwards() throws IOException {
        Books books = new Books(portal());
        Mailbox asked = new Mailbox(portal(), books.word("""
                select o.to_address from outbox o join invitation i on o.dedupe_key = 'round/' || i.round_id || '/invitation/' || i.id
                  join round d on d.id = i.round_id join matter m on m.id = d.matter_id join reform r on r.id = m.reform_id
                 where r.slug = 'falkenberg' and m.number = 5 and o.to_address not like 'medarbetare%'
                   and not exists (select 1 from answer a where a.invitation_id = i.id) order by i.id desc limit 1"""));
        MimeMessage question = asked.letter("[R5]");
        Page member = signIn(newWindow("sv-SE"), "enhetschef", "/work/sv/");

        portal().postgres().stop();
        stopped = true;
        asked.reply(question, "Svaret kom medan databasen var borta.");
        APIResponse ready = ready();
        assertThat(ready.status()).isEqualTo(503);
        assertThat(ready.text()).contains("{\"name\":\"database\",\"status\":\"DOWN\"}", "{\"name\":\"incoming-mail\",\"status\":\"UP\"}");
        saysSo(window().newPage(), "/sv/falkenberg/proposals?page=1");
        saysSo(member, "/work/sv/groups?reform=falkenberg");

        portal().postgres().start();
        stopped = false;
        Patience.until("the portal to be ready again", Duration.ofSeconds(60), () -> ready().status() == 200);
        assertThat(member.navigate("/work/sv/groups?reform=falkenberg").status()).isEqualTo(200);
        Patience.until("the mail to be read", Duration.ofSeconds(120), () -> books.number(
                "select count(*) from answer_item where text like 'Svaret kom medan databasen var borta.%'") == 1);
    }

    private APIResponse ready() {
        return window().request().get("/health/ready", RequestOptions.create().setTimeout(DEADLINE_MILLIS));
    }

    private static void saysSo(Page page, String path) {
        long begun = System.nanoTime();
        Response response = page.navigate(path);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(DEADLINE_MILLIS));
        assertThat(response.status()).as(path).isEqualTo(503);
        assertThat(page.locator("h1").innerText()).isEqualTo("Databasen svarar inte");
        assertThat(page.locator("main").innerText()).contains("Referens");
    }
}
