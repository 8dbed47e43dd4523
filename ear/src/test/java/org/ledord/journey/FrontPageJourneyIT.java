package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the project lead puts on the reform's first page: a question that somebody asked, a figure, what others say, and words from Word. */
class FrontPageJourneyIT extends Journey {
    private static final String FRONT = "/sv/falkenberg";

    @Test
    void a_question_that_was_answered_becomes_one_for_everybody_without_who_asked() {
        String word = "nyckelfråga" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        Page visitor = window().newPage();
        visitor.navigate(FRONT + "/ask");
        visitor.locator("#text").fill("Hej!\nJag heter Vera Provsson. Vem svarar på en " + word + "? Ring mig på 070-174 06 05.\nMvh Vera");
        visitor.locator("#email").fill("vera.provsson@example.org");
        visitor.locator("#send").click();
        visitor.locator(".notice.ok").waitFor();
        BrowserContext desk = newWindow("sv");
        Page lead = signIn(desk, "projektledare", "/work/sv/input?reform=falkenberg&state=OPEN");
        lead.locator("main .split a").getByText(word).first().click();
        assertThat(lead.locator("#make-faq").count()).as("nothing to make of it before it is answered").isZero();
        String ref = lead.url().replaceAll(".*[?&]ref=(I\\d+).*", "$1");
        lead.locator("#reply").fill("Hej Vera!\nTeamsamordnaren svarar.\n\nHälsningar\nProjektledaren");
        lead.locator("#send").click();
        lead.waitForURL(url -> url.contains("replied.done"));
        lead.navigate("/work/sv/input?reform=falkenberg&ref=" + ref);
        lead.locator("#make-faq").click();
        assertThat(lead.locator("#title").inputValue()).isEqualTo("Vem svarar på en " + word + "?");
        assertThat(lead.locator("#body").inputValue()).isEqualTo("Teamsamordnaren svarar.");
        lead.locator("#save").click();
        lead.waitForURL(url -> url.contains("saved.done"));
        assertThat(get(FRONT)).doesNotContain(word);
        lead.locator("#publish").click();
        lead.waitForURL(url -> url.contains("published.done"));
        assertThat(get(FRONT)).contains("Vem svarar på en " + word + "?").doesNotContain("Provsson");
        Patience.until("it to be found", Duration.ofSeconds(5), () -> get(FRONT + "/search?q=" + word).contains("#questions"));
        lead.locator("#reason").fill("Ett prov.");
        lead.locator("#withdraw").click();
        lead.waitForURL(url -> url.contains("withdrawn.done"));
        assertThat(get(FRONT)).doesNotContain(word);
        desk.close();
    }

    @Test
    void a_figure_says_where_it_comes_from_before_it_stands_anywhere() {
        BrowserContext desk = newWindow("sv");
        Page lead = signIn(desk, "projektledare", "/work/sv/front/write?reform=falkenberg&what=FIGURE");
        String label = "Provade helger " + UUID.randomUUID();
        lead.locator("#title").fill(label);
        lead.locator("#body").fill("14");
        lead.locator("#save").click();
        lead.locator("#problem-summary").waitFor();
        assertThat(lead.locator("#problem-summary a").count()).isEqualTo(2);
        assertThat(lead.locator("#body").inputValue()).as("what was typed is kept").isEqualTo("14");
        lead.locator("#source").fill("Planeringssystemet");
        lead.locator("#dated").fill("oktober 2026");
        lead.locator("#save").click();
        lead.waitForURL(url -> url.contains("saved.done"));
        lead.locator("#publish").click();
        lead.waitForURL(url -> url.contains("published.done"));
        assertThat(get(FRONT)).contains(label, "Planeringssystemet", "oktober 2026");
        lead.navigate("/work/sv/front?reform=falkenberg&what=FIGURE");
        lead.locator("li.item:has-text('" + label + "') input[type=submit]").click();
        lead.waitForURL(url -> url.contains("moved.done"));
        lead.locator("main a").getByText(label).click();
        lead.locator("#reason").fill("Ett prov.");
        lead.locator("#withdraw").click();
        lead.waitForURL(url -> url.contains("withdrawn.done"));
        assertThat(get(FRONT)).doesNotContain(label);
        desk.close();
    }

    @Test
    void what_is_pasted_from_word_becomes_marks_and_nothing_that_acts() {
        BrowserContext desk = newWindow("sv");
        Page lead = signIn(desk, "projektledare", "/work/sv/pages/write?reform=falkenberg");
        lead.evaluate("""
                html => { const data = new DataTransfer(); data.setData('text/html', html); data.setData('text/plain', 'oformaterat');
                  document.getElementById('body').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }""", """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {color:red}</style><meta name=Generator content="Microsoft Word 15"></head><body lang=SV>
                <!--StartFragment--><h1><span style='color:#2F5496'>Så blir det<o:p></o:p></span></h1>
                <p class=MsoNormal>Ett <b>viktigt</b> ord och en <a href="https://example.org/a b">länk</a>, inte <a href="javascript:alert(1)">den här</a>.<o:p></o:p></p>
                <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>första<o:p></o:p></p>
                <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>under<o:p></o:p></p>
                <ol><li>ett</li><li>två</li></ol>
                <table><tr><td><p>Dag</p></td><td><p>Plats</p></td></tr><tr><td>4*6</td><td>A|B</td></tr></table>
                <script>document.title = 'taget'</script><img src="https://tracker.example.org/x.png" onerror="document.title = 'taget'"><!--EndFragment--></body></html>""");
        assertThat(lead.locator("#body").inputValue()).isEqualTo("""
                ## Så blir det

                Ett **viktigt** ord och en [länk](https://example.org/a%20b), inte den här.

                - första
                   - under

                1. ett
                2. två

                | Dag | Plats |
                |---|---|
                | 4\\*6 | A\\|B |""");
        lead.locator("#title").fill("Från Word");
        lead.locator("#save").click();
        lead.waitForURL(url -> url.contains("saved.done"));
        lead.locator("#preview").click();
        assertThat(lead.locator(".rich > h2").innerText()).isEqualTo("Så blir det");
        assertThat(lead.locator(".rich ul ul li").innerText()).isEqualTo("under");
        assertThat(lead.locator(".rich td").allInnerTexts()).containsExactly("4*6", "A|B");
        assertThat(lead.locator(".rich a").count()).isEqualTo(1);
        assertThat(lead.title()).doesNotContain("taget");
        desk.close();
    }

    private String get(String path) {
        APIResponse answer = window().request().get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.text();
    }
}
