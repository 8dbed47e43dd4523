package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/**
 * What a decision waits for, gone through by hand: the lead calls the unions, one of them says how it stands, manager and safety
 * representative assess the risks; the decision is refused before and taken after, and everybody reads what it rests on.
 */
class GatesJourneyIT extends Journey {
    private static final String REFORM = "falkenberg";

    @Test
    void a_decision_waits_for_the_unions_and_the_risks_and_tells_what_came_of_both() {
        Page writer = signIn(newWindow("sv"), "medarbetare1", "/work/sv/");
        int proposal = new Desk(writer, REFORM).propose("En gemensam telefon i kvällspasset");
        writer.context().close();
        Calendar.roundIsConcluded(portal(), REFORM, proposal);

        Page lead = signIn(newWindow("sv"), "projektledare", work("/decisions/record") + "&proposal=" + proposal);
        decide(lead);
        invalid(lead, "override");
        String track = call(lead, proposal);
        union(track);
        end(lead, track);
        String risk = assess(proposal);
        sign("enhetschef", risk, false);
        sign("skyddsombud", risk, true);

        lead.navigate(work("/decisions/record") + "&proposal=" + proposal);
        decide(lead);
        assertThat(lead.locator("#preview").innerText()).as("before anybody else reads it").contains("Någon har skrivit under med avvikande mening.");
        lead.locator("#publish").click();
        lead.waitForURL(url -> url.contains("/decisions/show"));
        assertThat(lead.locator("main").innerText()).contains("Version 1 låg till grund för beslutet", "Någon har skrivit under med avvikande mening.");
        int decision = Integer.parseInt(lead.url().replaceAll(".*number=(\\d+).*", "$1"));
        lead.context().close();

        Page open = window().newPage();
        open.navigate("/sv/falkenberg/decisions/" + decision);
        assertThat(open.locator("main").innerText()).contains("Version 1 låg till grund för beslutet", "Någon har skrivit under med avvikande mening.", "Samverkan C", "Riskbedömning K")
                .doesNotContain("Beslutet togs innan");
        open.locator("main a[href$='#version-1']").click();
        open.waitForURL(url -> url.contains("/proposals/" + proposal + "#version-1"));
    }

    private String call(Page lead, int proposal) {
        lead.navigate(work("/codetermination/begin") + "&proposal=" + proposal);
        for (int i = 0; i < lead.locator("input[name=parties]").count(); i++) {
            lead.locator("input[name=parties]").nth(i).uncheck();
        }
        lead.locator("#begin-send").click();
        lead.locator("#problem-summary").waitFor();
        assertThat(lead.locator("main").innerText()).as("no party is not all parties").contains("Välj minst en part");
        for (int i = 0; i < lead.locator("input[name=parties]").count(); i++) {
            lead.locator("input[name=parties]").nth(i).check();
        }
        lead.locator("#begin-send").click();
        lead.waitForURL(url -> url.contains("/codetermination/show"));
        lead.locator("#step").selectOption("CALL");
        lead.locator("#from").fill("halv tio");
        lead.locator("#note").fill("Vi kallar till förhandling om telefonen.");
        lead.locator("#take-send").click();
        invalid(lead, "from");
        assertThat(lead.locator("#note").inputValue()).as("what was typed is kept").isEqualTo("Vi kallar till förhandling om telefonen.");
        lead.locator("#meets").fill(LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(1).toString());
        lead.locator("#from").fill("9.30");
        lead.locator("#place").fill("Stadshuset, rum 204");
        lead.locator("#take-send").click();
        lead.waitForURL(url -> url.contains("done="));
        assertThat(lead.locator("main").innerText()).contains("klockan 09.30, Stadshuset, rum 204");
        String track = lead.url().replaceAll(".*number=(\\d+).*", "$1");
        MimeMessage letter = new Mailbox(portal(), "facklig1@example.org").letter("[C" + track + "]");
        assertThat(Mailbox.text(letter).replaceAll("\\s+", " ")).contains("klockan 09.30, Stadshuset, rum 204", "räknas inte som svar");

        lead.locator("details:has(#document) summary").click();
        lead.locator("#document").fill("Tjänsteskrivelse");
        lead.setInputFiles("#file", new FilePayload("program.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1, 2}));
        lead.locator("#document-send").click();
        invalid(lead, "file");
        assertThat(lead.locator("#document").inputValue()).isEqualTo("Tjänsteskrivelse");
        lead.setInputFiles("#file", new FilePayload("underlag.pdf", "application/pdf", "%PDF-1.4 om telefonen".getBytes(StandardCharsets.UTF_8)));
        lead.locator("#document-send").click();
        lead.waitForURL(url -> url.contains("done="));
        return track;
    }

    private void union(String track) {
        Page page = signIn(newWindow("sv"), "facklig1", "/work/sv/?reform=falkenberg");
        page.locator("main a", new Page.LocatorOptions().setHasText("Ni är kallade till förhandling: En gemensam telefon")).click();
        assertThat(page.url()).contains("number=" + track);
        APIResponse file = page.context().request().get(page.locator("main a", new Page.LocatorOptions().setHasText("Tjänsteskrivelse")).getAttribute("href"));
        assertThat(file.headers().get("content-disposition")).contains("attachment", "underlag.pdf");
        assertThat(file.text()).startsWith("%PDF-1.4");
        page.locator("#say-send").click();
        page.locator("#problem-summary").waitFor(); // nothing is said by a press alone
        page.locator("input[name=stance][value=DISAGREED]").check();
        page.locator("#statement").fill("Telefonen ska inte följa med hem.");
        page.locator("#say-send").click();
        page.waitForURL(url -> url.contains("done="));
        page.context().close();
        Page staff = signIn(newWindow("sv"), "medarbetare1", "/work/sv/");
        assertThat(staff.navigate(work("/codetermination/show") + "&number=" + track).status()).isIn(403, 404);
        assertThat(staff.navigate(work("/file") + "&track=" + track + "&file=1").status()).isIn(403, 404);
        staff.context().close();
    }

    private void end(Page lead, String track) {
        lead.navigate(work("/codetermination/show") + "&number=" + track);
        for (int others = lead.locator("#noted-party option").count(); others > 0; others--) {
            lead.locator("details:has(#noting) summary").click();
            lead.locator("input[name='noted-stance'][value=ABSTAINED]").check();
            lead.locator("#noted-party").selectOption(lead.locator("#noted-party option").nth(others - 1).getAttribute("value"));
            lead.locator("#noted-send").click();
            lead.waitForURL(url -> url.contains("done="));
            lead.navigate(work("/codetermination/show") + "&number=" + track);
        }
        for (String step : new String[] {"MEET", "END", "WAIVE_CENTRAL"}) {
            lead.locator("#step").selectOption(step);
            lead.locator("#take-send").click();
            lead.waitForURL(url -> url.contains("done="));
            lead.navigate(work("/codetermination/show") + "&number=" + track);
        }
        assertThat(lead.locator("#step").count()).as("it is closed").isZero();
    }

    private String assess(int proposal) {
        Page page = signIn(newWindow("sv"), "enhetschef", work("/risks/begin") + "&proposal=" + proposal);
        page.locator("#begin-send").click();
        invalid(page, "changes");
        page.locator("#changes").fill("En telefon bärs av den som har kvällspasset.");
        page.locator("#places").fill("Kusten");
        page.locator("#concerned").fill("Alla i kvällspasset");
        page.locator("#begin-send").click();
        page.waitForURL(url -> url.contains("/risks/show"));
        String risk = page.url().replaceAll(".*number=(\\d+).*", "$1");
        page.navigate(work("/risks/write") + "&number=" + risk);
        page.locator("#risk").fill("Telefonen ringer mitt i ett besök");
        page.locator("input[name=severity][value='3']").check();
        page.locator("input[name=likelihood][value='4']").check();
        page.locator("#write-send").click();
        invalid(page, "measure");
        assertThat(page.locator("#risk").inputValue()).as("what was typed is kept").isEqualTo("Telefonen ringer mitt i ett besök");
        page.locator("#measure").fill("Stödsamtal går till trygghetsjouren först");
        page.locator("#responsible").fill("Enhetschefen");
        page.locator("#due").fill(LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(30).toString());
        page.locator("#write-send").click();
        page.waitForURL(url -> url.contains("/risks/show"));
        page.locator("main a", new Page.LocatorOptions().setHasText("Telefonen ringer mitt i ett besök")).click();
        assertThat(page.locator("#risk").inputValue()).as("to be corrected").isEqualTo("Telefonen ringer mitt i ett besök");
        page.locator("#risk").fill("Telefonen ringer mitt i ett besök eller under rasten");
        page.locator("#write-send").click();
        page.waitForURL(url -> url.contains("/risks/show"));
        assertThat(page.locator("main").innerText()).contains("1. Telefonen ringer mitt i ett besök eller under rasten", "3 allvarlig × 4").doesNotContain("2. Telefonen");
        page.context().close();
        return risk;
    }

    private void sign(String login, String risk, boolean dissents) {
        Page page = signIn(newWindow("sv"), login, work("/risks/show") + "&number=" + risk);
        page.locator("#sign-send").click();
        invalid(page, "dissents");
        page.locator("input[name=dissents][value='" + dissents + "']").check();
        if (dissents) {
            page.locator("#sign-send").click();
            invalid(page, "words");
            page.locator("#words").fill("Jouren borde ha egen telefon.");
        }
        page.locator("#sign-send").click();
        page.waitForURL(url -> url.contains("done="));
        page.context().close();
    }

    private void decide(Page lead) {
        lead.locator("input[name=outcome][value=PILOT]").check();
        lead.locator("#title").fill("Telefonen prövas på kusten");
        lead.locator("#body").fill("Förvaltningschefen");
        lead.locator("#decided-on").fill(LocalDate.now(ZoneId.of("Europe/Stockholm")).toString());
        lead.locator("#text").fill("En telefon prövas i kvällspasset.");
        lead.locator("#reasons").fill("Den som är ensam ska kunna ringa.");
        lead.locator("#send").click();
    }

    /** That the page says beside this field why it was refused. */
    private static void invalid(Page page, String field) {
        page.locator("#problem-summary").waitFor();
        assertThat(page.locator("#" + field + "[aria-invalid=true], fieldset:has(input[name='" + field + "'])[aria-invalid=true], fieldset:has(input[name='" + field + "']) .error, #" + field + "-error").count())
                .as(field + " is told beside it; the page says: " + page.locator("#problem-summary").innerText()).isPositive();
    }

    private static String work(String path) {
        return "/work/sv" + path + "?reform=" + REFORM;
    }
}
