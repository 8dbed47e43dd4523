package org.ledord.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a project lead does in the workspace of a reform, as short as it goes. */
final class Desk {
    private static final Pattern NUMBER = Pattern.compile("number=(\\d+)");

    private static final String QUESTION = "textarea[id$=':text']";

    private final Page page;
    private final String reform;

    Desk(Page page, String reform) {
        this.page = page;
        this.reform = reform;
    }

    /** Writes a proposal and submits it. */
    int propose(String title) {
        page.navigate(work("/proposals/write") + "&group=2");
        page.locator("#title").fill(title);
        page.locator("#today").fill("När två är sjuka på en helg delas besöken ut på dem som är kvar.");
        page.locator("#proposed").fill("Två reservpass varje helg, i ordinarie schema.");
        page.locator("input[type=checkbox]").first().check();
        page.locator("textarea[id='by:0:serves']").fill("De som berörs är med och bestämmer.");
        page.locator("textarea[id='by:0:against']").fill("Det tar tid från annat.");
        page.locator("#send").click();
        page.waitForURL(url -> url.contains("/proposals/show") && url.contains("number="));
        return number();
    }

    /** Opens a round with one question to both reference groups. */
    int open(int proposal, String title) {
        page.navigate(work("/rounds/open") + "&proposal=" + proposal);
        page.locator("#title").fill(title);
        page.locator("#intro").fill("Arbetsgruppen vill veta vad ni tycker.");
        keepFirstQuestion();
        page.locator("select[id$=':kind']").first().selectOption("FREE_TEXT");
        page.locator(QUESTION).first().fill("Vad kan hindra det hos er?");
        Locator groups = page.locator("fieldset:has(input[name='groups']) input[type=checkbox]");
        for (int i = 0; i < groups.count(); i++) {
            groups.nth(i).check();
        }
        page.locator("#closes").fill(LocalDate.now().plusDays(5).toString());
        page.locator("#look").click();
        page.locator("#send").click();
        page.waitForURL(url -> url.contains("/rounds/show"));
        return number();
    }

    /** Opens an anonymous round with one position to the staff's reference group; gives the letter that was shown before. */
    String openAnonymously(int proposal, String title) {
        page.navigate(work("/rounds/open") + "&proposal=" + proposal);
        page.locator("#title").fill(title);
        page.locator("input[name=way][value=true]").check();
        keepFirstQuestion();
        page.locator(QUESTION).first().fill("Ska vi ha reservpass?");
        page.locator("#closes").fill(LocalDate.now().plusDays(5).toString());
        page.locator("#look").click();
        page.locator("pre.letter").first().waitFor();
        String letter = page.locator("pre.letter").first().innerText();
        page.locator("#send").click();
        page.waitForURL(url -> url.contains("/rounds/show"));
        return letter;
    }

    private void keepFirstQuestion() {
        for (int questions = page.locator(QUESTION).count(); questions > 1; questions--) {
            page.locator("[id$=':remove']").last().click();
            page.locator(QUESTION).nth(questions - 1).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            page.waitForLoadState(); // a page that is still being laid out moves under the pointer
        }
    }

    /** Publishes a post. */
    void publish(String title) {
        page.navigate(work("/news/write"));
        page.locator("#title").fill(title);
        page.locator("#lead").fill("Två reservpass varje helg prövas nu.");
        page.locator("#body").fill("Tack till alla som svarade.");
        page.locator("#save").click();
        page.locator("#publish").click();
        page.waitForLoadState();
    }

    /** Sends the digest with all that is new. */
    void sendDigest() {
        page.navigate(work("/digest"));
        page.locator("#send").click();
        page.waitForLoadState();
    }

    private String work(String path) {
        return "/work/sv" + path + "?reform=" + reform;
    }

    private int number() {
        Matcher matcher = NUMBER.matcher(page.url());
        if (!matcher.find()) {
            throw new IllegalStateException("No number in " + page.url());
        }
        return Integer.parseInt(matcher.group(1));
    }
}
