package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** These tests should show that pages are HTML as the standard has it, by the checker of those who write it (vnu); they should not test what is on them. */
class HtmlJourneyIT extends Journey {
    /**
     * The one rule that is broken on purpose: tables say their rows and cells in roles too. On a phone their cells stand below each other,
     * and older Safari takes a table that is shown so for no table; the roles are redundant elsewhere, and harmless.
     */
    private static final Pattern TOLD_TWICE = Pattern.compile("The .role. attribute must not be used on an? .(tr|th|td|thead|tbody|table). element .*");
    @Test
    void public_pages_are_valid_filled_and_where_something_is_wrong() throws IOException, SAXException {
        List<String> wrong = new ArrayList<>();
        for (String path : PagesJourneyIT.OPEN) {
            check("/sv" + path, window().request().get("/sv" + path).text(), wrong);
        }
        check("/fi/goteborg", window().request().get("/fi/goteborg").text(), wrong);
        check("not found", window().request().get("/sv/nowhere").text(), wrong);
        Page form = window().newPage();
        for (String path : List.of("/sv/falkenberg/ask", "/sv/falkenberg/ideas/leave", "/sv/falkenberg/follow", "/sv/accessibility")) {
            form.navigate(path);
            form.locator("main #send").click();
            form.locator("[role=alert]").waitFor();
            check(path + " with what is wrong", form.content(), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void pages_of_the_workspace_are_valid() throws IOException, SAXException {
        List<String> wrong = new ArrayList<>();
        BrowserContext desk = newWindow("sv");
        signIn(desk, "projektledare", "/work/sv/");
        for (String path : PagesJourneyIT.WORK) {
            String whole = "/work/sv" + path + (path.contains("?") ? "&" : "?") + "reform=falkenberg";
            check(whole, desk.request().get(whole).text(), wrong);
        }
        desk.close();
        assertThat(wrong).isEmpty();
    }

    private static void check(String name, String page, List<String> wrong) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(OutputFormat.JSON);
        String told = validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        try (var reader = Json.createReader(new StringReader(told))) {
            for (JsonValue one : reader.readObject().getJsonArray("messages")) {
                JsonObject message = one.asJsonObject();
                String says = message.getString("message");
                if (!message.getString("type").equals("info") && !TOLD_TWICE.matcher(says).matches()) {
                    wrong.add(name + ": " + says + " … " + message.getString("extract", "").strip());
                }
            }
        }
    }
}
