package org.ledord.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledord.access.Policy;
import org.ledord.shared.Language;
import org.ledord.shared.Texts;
import org.ledord.web.frame.Route;

/** These tests hold the public pages to what every page must be; they do not look at how a page reads. */
class OpenViewsTest {
    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile("'((?:open|start|frame)\\.[A-Za-z0-9.-]*[A-Za-z0-9])'");

    @Test
    void every_address_stands_in_the_policy_and_every_address_of_the_policy_has_its_view() {
        assertThat(OpenRoutes.TABLE).extracting(Route::pattern).containsExactlyInAnyOrderElementsOf(Policy.load().routes("open"));
    }

    @Test
    void every_route_leads_to_a_view_that_is_there() {
        assertThat(OpenRoutes.TABLE).allSatisfy(route -> assertThat(VIEWS.resolve(route.view().substring(1))).exists());
    }

    @Test
    void a_view_is_at_most_150_lines_without_style_script_or_state() {
        views().forEach(view -> {
            String text = read(view);
            assertThat(text.lines().count()).as(view.toString()).isLessThanOrEqualTo(150);
            assertThat(text).as(view.toString()).doesNotContain(" style=").doesNotContain("<script").doesNotContain("preRenderView")
                    .doesNotContain("h:commandLink").doesNotContain("onclick");
        });
    }

    @Test
    void no_view_holds_words_of_its_own() {
        List<String> literal = new ArrayList<>();
        views().filter(view -> !view.endsWith("style.xhtml")).forEach(view -> {
            String text = read(view).replaceAll("(?s)<ui:remove>.*?</ui:remove>", "").replaceAll("(?s)<!--.*?-->", "");
            for (String between : text.replaceAll("#\\{[^}]*(\\{[^}]*\\}[^}]*)*\\}", "").split("<[^>]*>")) {
                if (between.codePoints().anyMatch(Character::isLetter)) {
                    literal.add(view + ": " + between.strip());
                }
            }
        });
        assertThat(literal).isEmpty();
    }

    @Test
    void every_key_that_a_view_names_has_words() {
        Map<String, String> words = Texts.load(Language.sv, Texts.class.getClassLoader()).all();
        List<String> missing = new ArrayList<>();
        views().forEach(view -> {
            Matcher keys = KEY.matcher(read(view));
            while (keys.find()) {
                if (!words.containsKey(keys.group(1))) {
                    missing.add(view + ": " + keys.group(1));
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_the_same_words_none_empty_and_no_straight_apostrophe(Language language) {
        Map<String, String> swedish = Texts.load(Language.sv, Texts.class.getClassLoader()).all();
        Map<String, String> other = Texts.load(language, Texts.class.getClassLoader()).all();
        assertThat(new TreeSet<>(other.keySet())).isEqualTo(new TreeSet<>(swedish.keySet()));
        assertThat(other).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank().doesNotContain("'"));
    }

    private static Stream<Path> views() {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
