package org.ledord.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** HTML_CodeSniffer, the engine behind pa11y, beside axe: what it calls an error by WCAG 2 AA on a page as it stands. */
final class Sniffer {
    /** Where it is wrong, by the rule's last part: a script that says of an element whether it is. */
    private static final String WRONGLY = """
            {
              // A list keeps one form around its rows, and only some rows have something to press; with nothing to type in or press, nobody is kept from sending it.
              'H32.2': form => ![...form.elements].some(one => one.type !== 'hidden'),
              // Each header says with its scope what it heads (technique H63); the engine asks for H43 as soon as a table has groups of rows.
              'H43.HeadersRequired': table => [...table.querySelectorAll('th')].every(one => one.scope)
            }""";
    private static final String SCRIPT = """
            async () => {
              (function () { %s }).call(window);
              const wrongly = %s;
              const found = await new Promise(done => HTMLCS.process('WCAG2AA', document, () => done(HTMLCS.getMessages())));
              return found.filter(one => one.type === HTMLCS.ERROR)
                .filter(one => !Object.keys(wrongly).some(rule => one.code.endsWith('.' + rule) && wrongly[rule](one.element)))
                .map(one => one.code.split('.').slice(3).join('.') + ' at ' + (one.element.outerHTML || '').slice(0, 120));
            }""".formatted(engine(), WRONGLY);

    private Sniffer() {
    }

    /** What is wrong, each with its rule and where. */
    @SuppressWarnings("unchecked")
    static List<String> errors(Page page) {
        return (List<String>) page.evaluate(SCRIPT);
    }

    private static String engine() {
        try (InputStream in = Objects.requireNonNull(Sniffer.class.getResourceAsStream("/vendor/HTMLCS.js"), "HTML_CodeSniffer")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
