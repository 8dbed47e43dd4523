package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Lighthouse asks of a public page in its four categories, as far as a test can ask it: speed, accessibility, good practice, being found. */
class QualityJourneyIT extends Journey {
    private static final List<String> PAGES = List.of("/", "/falkenberg", "/falkenberg/proposals", "/falkenberg/proposals/4", "/falkenberg/rounds/5", "/falkenberg/decisions/1", "/falkenberg/pilots/1", "/falkenberg/news/16",
            "/falkenberg/pages/om-reformen", "/falkenberg/documents", "/falkenberg/groups", "/falkenberg/ask", "/falkenberg/follow", "/bergen", "/accessibility");
    private static final int HEAVIEST = 60_000;
    /** In each language, with what it lacks; a link within a sentence may be as low as its line (WCAG 2.5.8). */
    private static final String LACKS = """
            () => {
              const lacks = [];
              const one = (what, is) => { if (!is) { lacks.push(what); } };
              const content = name => document.querySelector('meta[name=' + name + ']')?.content ?? '';
              one('a description of 20 to 400 characters, but has "' + content('description') + '"', content('description').length >= 20 && content('description').length <= 400);
              one('a title', document.title.length > 5);
              one('a viewport', content('viewport').includes('width=device-width') && !/maximum-scale|user-scalable/.test(content('viewport')));
              one('a canonical address', document.querySelector('link[rel=canonical]')?.href.startsWith('http'));
              one('its address in four languages', new Set([...document.querySelectorAll('link[rel=alternate][hreflang]')].map(link => link.hreflang)).size >= 4);
              one('a doctype', document.doctype?.name === 'html');
              one('an icon', document.querySelector('link[rel~=icon]'));
              [...document.images].forEach(image => one('sizes of ' + image.src, image.getAttribute('width') && image.getAttribute('height')));
              [...document.links].forEach(link => {
                one('an address to go to in "' + link.textContent + '"', !/^(javascript:|#$)/.test(link.getAttribute('href')));
                one('words in ' + link.href, (link.textContent + (link.getAttribute('aria-label') ?? '') + [...link.querySelectorAll('img')].map(image => image.alt).join('')).trim());
              });
              [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')].filter(at => at.checkVisibility() && !at.closest('.vh, .skip')).forEach(at => {
                const box = at.getBoundingClientRect();
                const within = at.tagName === 'A' && getComputedStyle(at).display === 'inline' && at.parentElement.textContent.trim() !== at.textContent.trim();
                one('24 px of room for a finger at "' + (at.textContent || at.id).trim().slice(0, 40) + '", which has ' + Math.round(box.height), within || box.height >= 24 || at.type === 'checkbox' || at.type === 'radio');
              });
              return lacks;
            }""";

    @Test
    void public_pages_are_light_quiet_and_say_what_they_are_about() {
        List<String> wrong = new ArrayList<>();
        for (String path : PAGES) {
            BrowserContext phone = newWindow("sv");
            Page page = phone.newPage();
            page.setViewportSize(360, 740);
            long[] weight = {0};
            page.onConsoleMessage(said -> wrong.add(path + " says in the console: " + said.text()));
            page.onPageError(error -> wrong.add(path + " fails: " + error));
            page.onRequestFinished(request -> {
                weight[0] += request.sizes().responseBodySize;
                if (!request.url().startsWith(portal().publicUrl())) {
                    wrong.add(path + " fetches " + request.url());
                }
            });
            Response response = page.navigate("/sv" + path);
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            Map<String, String> headers = response.headers();
            expect(wrong, path + " is compressed", "gzip".equals(headers.get("content-encoding")));
            expect(wrong, path + " can be kept and asked for anew", headers.containsKey("etag") && headers.getOrDefault("cache-control", "").contains("max-age"));
            expect(wrong, path + " says that its type is what it says", "nosniff".equals(headers.get("x-content-type-options")));
            expect(wrong, path + " weighs at most 60 kB with everything, not " + weight[0], weight[0] > 0 && weight[0] <= HEAVIEST);
            lacks(page).forEach(lack -> wrong.add(path + " lacks " + lack));
            phone.close();
        }
        assertThat(wrong).isEmpty();
    }

    private static void expect(List<String> wrong, String what, boolean is) {
        if (!is) {
            wrong.add("It is not so that " + what);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> lacks(Page page) {
        return (List<String>) page.evaluate(LACKS);
    }
}
