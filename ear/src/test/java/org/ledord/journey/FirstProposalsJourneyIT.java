package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Falkenberg’s first three proposals, from the local groups’ meeting to “ready for a round”: what happens before what
 * {@link ThreadJourneyIT} walks. Two local groups write, the management group is called, a specialist answers by mail.
 */
class FirstProposalsJourneyIT extends Journey {
    private static final Pattern NUMBER = Pattern.compile("number=(\\d+)");
    private static final String IDEA = "Vi får låna nycklar av varandra på parkeringen, och ingen vet vem som har vilken.";
    private static final String ANSWER = "Ja, systemet kan visa vem som har nyckeln, men först efter nästa uppdatering.";
    private static final String OPINION = "Bra. Lägg till att skåpet ska gå att öppna utan telefon.";

    private Page lead;
    private Page coordinator;
    private Page member;

    @Test
    void three_proposals_go_from_the_first_meeting_to_ready_for_a_round() throws Exception {
        lead = signIn(newWindow("sv"), "projektledare", "/work/sv/?reform=falkenberg");
        coordinator = signIn(newWindow("sv"), "samordnare", "/work/sv/?reform=falkenberg");
        member = signIn(newWindow("sv"), "medarbetare1", "/work/sv/?reform=falkenberg");
        int idea = idea();
        int meeting = plan(coordinator, "2", "Lokala gruppens första möte", "En idé om nycklar", "Tre utkast att börja med");
        call(meeting);
        minutes(meeting);
        approve(meeting);

        int keys = propose(idea);
        int reports = merge();
        int inland = inland();
        discuss(keys);
        ask(keys);
        submit(coordinator, keys, "Nycklar i ett skåp");
        submit(member, reports, "Rapport varje dag, också på helger");

        manage(keys, reports, inland);
        card(keys, idea);
        List.of(lead, coordinator, member).forEach(page -> page.context().close());
    }

    /** Somebody leaves an idea on the public page without script, gets a receipt, and the lead passes it to the local group. */
    private int idea() {
        try (BrowserContext noScript = browser().chromium().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 700))) {
            Page page = noScript.newPage();
            page.navigate(portal().publicUrl() + "/sv/falkenberg/ideas/leave");
            page.locator("#better").fill(IDEA);
            page.locator("#how").fill("Ett skåp på varje enhet.");
            page.locator("#email").fill("nyckelbararen@example.org");
            page.locator("#send").press("Enter"); // by keyboard: a click waits for animation frames, and there is no script
            page.waitForURL("**/ideas/left?*");
        }
        MimeMessage receipt = new Mailbox(portal(), "nyckelbararen@example.org").letter("[T");
        int number = Integer.parseInt(Mailbox.subject(receipt).replaceAll(".*\\[T(\\d+)].*", "$1"));
        open(lead, "/ideas/show?number=" + number);
        lead.locator("#group").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Arbetsgruppen för nya arbetssätt, centrum"));
        press(lead, "#pass-send");
        lead.locator("summary", new Page.LocatorOptions().setHasText("Visa idén för alla")).click();
        lead.locator("#release #title").fill("Nycklar på parkeringen");
        press(lead, "#release-send");
        return number;
    }

    private int plan(Page by, String group, String title, String... points) {
        open(by, "/meetings/plan?group=" + group);
        by.locator("#whose").selectOption(group);
        by.locator("#title").fill(title);
        by.locator("#day").fill(today().plusDays(1).toString());
        by.locator("#from").fill("13.00");
        by.locator("#place").fill("Personallokalen i Hjortsberg");
        press(by, "#save");
        int number = number(by);
        open(by, "/meetings/agenda?number=" + number);
        for (int i = 0; i < points.length; i++) {
            if (i > 0) {
                by.locator("#add").click();
            }
            by.locator("[id$='i:" + i + ":heading']").fill(points[i]);
        }
        press(by, "#save");
        return number;
    }

    /** Everybody in the group gets the call with the agenda and an invitation; one answers by mail, one by the link in it. */
    private void call(int meeting) throws Exception {
        open(coordinator, "/meetings/show?number=" + meeting);
        press(coordinator, "#call");
        Mailbox hers = new Mailbox(portal(), "underskoterska1.hjortsberg@example.org");
        MimeMessage call = hers.letter("Lokala gruppens första möte");
        assertThat(Mailbox.text(call)).contains("1. En idé om nycklar", "2. Tre utkast att börja med", "Personallokalen i Hjortsberg");
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        call.writeTo(raw);
        assertThat(raw.toString(StandardCharsets.US_ASCII)).contains("text/calendar", "method=REQUEST");
        hers.reply(call, "Ja, jag kommer.");
        MimeMessage own = new Mailbox(portal(), "medarbetare1@example.org").letter("Lokala gruppens första möte");
        try (BrowserContext phone = newWindow("sv")) {
            Page page = phone.newPage();
            page.navigate(Mailbox.link(own, "/coming/"));
            page.locator("input[value=YES]").check();
            page.locator("#send").click();
            page.locator(".notice.ok, main .lead").first().waitFor();
        }
        Patience.until("both to be counted as coming", Duration.ofSeconds(60), () -> {
            coordinator.reload();
            return coordinator.locator("main").innerText().contains("2 kommer");
        });
    }

    /** The meeting has been held: who was there is known from their answers, and somebody takes something on. */
    private void minutes(int meeting) {
        Calendar.meetingIsHeld(portal(), "falkenberg", meeting);
        open(coordinator, "/meetings/minutes?number=" + meeting);
        assertThat(coordinator.locator("input[name=present]:checked").count()).as("who said that they come is ticked").isEqualTo(2);
        coordinator.locator("[id$='i:0:said']").fill("Nycklarna är ett bekymmer i båda områdena.");
        coordinator.locator("[id$='i:0:decided']").fill("Vi gör ett förslag av idén.");
        coordinator.locator("[id$='i:0:more']").click();
        coordinator.locator("[id$='i:0:a:0:what']").fill("Räkna nycklarna i Hjortsberg");
        coordinator.locator("[id$='i:0:a:0:owner']").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Undersköterska 2, Hjortsberg"));
        coordinator.locator("[id$='i:0:a:0:due']").fill(today().plusDays(7).toString());
        press(coordinator, "#save");
    }

    /** Somebody else who was there approves the minutes; then they stand, and are published without a name. */
    private void approve(int meeting) {
        open(member, "/");
        member.locator("main a", new Page.LocatorOptions().setHasText("justera protokollet: Lokala gruppens första möte")).click();
        press(member, "#approve");
        open(member, "/");
        assertThat(member.locator("main").innerText()).as("what they took on is on their first page").contains("Gör: Räkna nycklarna i Hjortsberg");
        open(coordinator, "/meetings/show?number=" + meeting);
        press(coordinator, "#publish");
        Page page = window().newPage();
        page.navigate("/sv/falkenberg/meetings/" + meeting);
        assertThat(page.locator("main").innerText()).contains("Vi gör ett förslag av idén.", "Räkna nycklarna i Hjortsberg").doesNotContain("Undersköterska");
        open(member, "/meetings/show?number=" + meeting);
        press(member, "[id$=':tick']");
        open(member, "/");
        assertThat(member.locator("main").innerText()).doesNotContain("Gör: Räkna nycklarna i Hjortsberg");
    }

    /** The group makes a proposal of the idea, and whoever had it is told. */
    private int propose(int idea) {
        open(coordinator, "/ideas/show?number=" + idea);
        press(coordinator, "#propose-send");
        assertThat(coordinator.locator("#today").inputValue()).contains(IDEA);
        int number = number(coordinator);
        assertThat(Mailbox.text(new Mailbox(portal(), "nyckelbararen@example.org").letter("Din idé blir ett förslag [T" + idea + "]"))).contains("förslag " + number + ".");
        return number;
    }

    /** Two drafts of the group turn out to be one; both authors’ words go on in it, and the old ones say where. */
    private int merge() {
        draft(member, 2, "Rapport på lördagar");
        int second = draft(member, 2, "Rapport på söndagar");
        open(member, "/proposals/merge?number=" + second);
        member.locator("main label", new Page.LocatorOptions().setHasText("Rapport på lördagar")).first().click();
        member.locator("#title").fill("Rapport varje dag, också på helger");
        member.locator("#why").fill("Lördag och söndag är samma fråga.");
        press(member, "#merge-send");
        int number = number(member);
        assertThat(new Mailbox(portal(), "medarbetare1@example.org").letter("[F" + number + "]")).isNotNull();
        open(member, "/proposals/write?number=" + number);
        assertThat(member.locator("#proposed").inputValue()).contains("Rapport på lördagar: en kvart", "Rapport på söndagar: en kvart");
        return number;
    }

    /** The other local group has a new member, who writes its proposal. */
    private int inland() {
        open(lead, "/groups/members?number=3&q=Undersk%C3%B6terska%203");
        lead.locator("main label", new Page.LocatorOptions().setHasText("Undersköterska 3, Hjortsberg")).first().click();
        lead.locator("#joining input[value=MEMBER]").check();
        press(lead, "#join");
        Page newcomer = signIn(newWindow("sv"), "medarbetare2", "/work/sv/?reform=falkenberg");
        int number = draft(newcomer, 3, "Samma tur två veckor i rad");
        submit(newcomer, number, "Samma tur två veckor i rad");
        newcomer.context().close();
        return number;
    }

    /** One writes below the draft, another answers by mail, and both read it in one place. */
    private void discuss(int proposal) {
        open(coordinator, "/proposals/discuss?number=" + proposal);
        coordinator.locator("#text").fill("Räcker ett skåp i Hjortsberg?");
        press(coordinator, "#send");
        Mailbox mailbox = new Mailbox(portal(), "underskoterska1.hjortsberg@example.org");
        mailbox.reply(mailbox.letter("[F" + proposal + "]"), OPINION);
        Patience.until("the reply to be a post", Duration.ofSeconds(60), () -> {
            coordinator.reload();
            return coordinator.locator("ol.posts").innerText().contains(OPINION);
        });
    }

    /** A specialist is asked and answers by mail; the answer is back where the proposal waits for it. */
    private void ask(int proposal) {
        open(coordinator, "/questions/ask?proposal=" + proposal);
        coordinator.locator("#text").fill("Kan planeringssystemet visa vem som har vilken nyckel?");
        coordinator.locator("#whom").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Specialistgruppen för planeringssystemet"));
        coordinator.locator("#why").fill("Annars behövs en lista på papper.");
        coordinator.locator("#due").fill(today().plusDays(10).toString());
        press(coordinator, "#ask-send");
        Mailbox specialist = new Mailbox(portal(), "specialist@example.org");
        MimeMessage letter = specialist.letter("en fråga från", mail -> Mailbox.text(mail).replaceAll("\\s+", " ").contains("vem som har vilken nyckel"));
        linkKeepsWhatIsTyped(Mailbox.link(letter, "/question/"));
        specialist.reply(letter, ANSWER);
        assertThat(specialist.letter("Ditt svar har kommit", FirstProposalsJourneyIT::tellsTheAnswer)).isNotNull();
        assertThat(new Mailbox(portal(), "samordnare@example.org").letter("Svar från Specialistgruppen", FirstProposalsJourneyIT::tellsTheAnswer)).isNotNull();
        open(coordinator, "/");
        coordinator.locator("main a", new Page.LocatorOptions().setHasText("Ett svar har kommit")).filter(new Locator.FilterOptions().setHasText("vem som har vilken nyckel")).click();
        press(coordinator, "#close-send");
        open(coordinator, "/proposals/show?number=" + proposal);
        assertThat(coordinator.locator("main").innerText()).contains(ANSWER);
    }

    /** In whatever lines it was broken. */
    private static boolean tellsTheAnswer(MimeMessage letter) {
        return Mailbox.text(letter).replaceAll("\\s+", " ").contains(ANSWER);
    }

    /** What is refused through the link in the letter is still there, in a page that keeps no state. */
    private void linkKeepsWhatIsTyped(String link) {
        Page page = window().newPage();
        page.navigate(link);
        page.locator("#answer").fill("Fråga 19121212-1212 först.");
        page.locator("#send").click();
        page.locator("#problem-summary").waitFor();
        assertThat(page.locator("#answer").inputValue()).isEqualTo("Fråga 19121212-1212 först.");
    }

    /** The management group is called about the three, which wait for the lead to open their rounds. */
    private void manage(int... proposals) {
        open(lead, "/");
        for (int proposal : proposals) {
            assertThat(lead.locator("main a[href*='/rounds/open'][href*='proposal=" + proposal + "']").count()).as("F" + proposal + " is ready for a round").isEqualTo(1);
        }
        int meeting = plan(lead, "1", "Ledningsgruppen om de tre första förslagen", "Tre förslag redo för remiss");
        open(lead, "/meetings/show?number=" + meeting);
        press(lead, "#call");
        assertThat(Mailbox.text(new Mailbox(portal(), "avdelningschef@example.org").letter("Ledningsgruppen om de tre första förslagen"))).contains("1. Tre förslag redo för remiss");
    }

    /** The round opens, and everybody can read the whole way on one sheet. */
    private void card(int proposal, int idea) {
        int round = new Desk(lead, "falkenberg").open(proposal, "Nycklar i ett skåp");
        Page page = window().newPage();
        page.navigate("/sv/falkenberg/proposals/" + proposal + "/card");
        String card = page.locator("article.sheet").innerText();
        assertThat(card).contains("Nycklar i ett skåp", "Arbetsgruppen skriver förslaget", "Runda " + round, "Idé T" + idea);
        assertThat(page.locator("article.sheet .thread h3").count()).as("what has been and what is to come").isGreaterThanOrEqualTo(4);
    }

    private int draft(Page by, int group, String title) {
        open(by, "/proposals/write?group=" + group);
        by.locator("#title").fill(title);
        by.locator("#proposed").fill(title + ": en kvart efter morgonens rundor.");
        by.locator("#save").click();
        by.waitForURL("**/proposals/write?*number=*");
        return number(by);
    }

    private void submit(Page by, int proposal, String title) {
        open(by, "/proposals/write?number=" + proposal);
        by.locator("#title").fill(title);
        by.locator("#today").fill("Så här är det: ingen vet vad som gäller, och det tar tid.");
        if (by.locator("#proposed").inputValue().isBlank()) {
            by.locator("#proposed").fill("Ett skåp på varje enhet, och en lista över vem som har vad.");
        }
        by.locator("[id$='by:0:chosen']").check();
        by.locator("[id$='by:0:serves']").fill("De som berörs har skrivit det själva.");
        by.locator("[id$='by:0:against']").fill("Skåpet kostar, och någon måste sköta det.");
        by.locator("#send").click();
        by.waitForURL("**/proposals/show?*");
        assertThat(by.locator("main").innerText()).contains("Inskickat");
    }

    private void open(Page page, String path) {
        page.navigate("/work/sv" + path + (path.contains("?") ? "&" : "?") + "reform=falkenberg");
    }

    /** Presses a button and sees that what it does was done. */
    private void press(Page page, String button) {
        page.locator(button).click();
        page.locator(".notice.ok").waitFor();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }

    private static int number(Page page) {
        Matcher matcher = NUMBER.matcher(page.url());
        assertThat(matcher.find()).as(page.url()).isTrue();
        return Integer.parseInt(matcher.group(1));
    }
}
