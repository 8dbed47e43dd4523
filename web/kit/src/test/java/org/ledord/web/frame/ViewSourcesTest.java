package org.ledord.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ledord.shared.Language;
import org.ledord.shared.Texts;

/** Reads the source of every view of the three web modules. */
class ViewSourcesTest {
    private static final int LONGEST = 150;
    private static final List<Path> ROOTS = List.of(Path.of("src/main/resources/META-INF/resources"),
            Path.of("../open/src/main/webapp"), Path.of("../work/src/main/webapp"));
    /** Need inline scripts, or name views instead of addresses. */
    private static final Pattern NOT_OURS = Pattern.compile("<h:(link|commandLink|button|outputLink)\\b");
    private static final Pattern WORDS = Pattern.compile("say(?:\\[|\\.of\\()'([^']+)'(\\]|\\)|,| \\+=|\\.concat)");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"([^\"]+)\"");
    private static final Pattern FIELD = Pattern.compile("<(?:l:(?:text|area|radios|checks)|h:(?:input|select)\\w+) id=\"([^\"]+)\"");
    private static final Pattern BEAN = Pattern.compile("(?s)@Named(?:\\(\"(\\w+)\"\\))?\\s.*?\\bclass (\\w+)");
    private static final Pattern ROW = Pattern.compile("\\bvar(?:Status)?=\"(\\w+)\"");
    private static final Texts SWEDISH = new Words().in(Language.sv);

    @Test
    void no_view_is_longer_than_can_be_read_at_once() {
        assertThat(broken((view, source) -> source.lines().count() > LONGEST ? List.of(source.lines().count() + " lines") : List.of())).isEmpty();
    }

    @Test
    void no_view_styles_or_scripts_inline() { // oncomplete and the like are PrimeFaces’ own and carry its nonce
        assertThat(broken((view, source) -> Pattern.compile("\\bstyle=|\\bon(click|change|submit|load|input|key\\w+|focus|blur|mouse\\w+)=\"|<script").matcher(source).results().map(r -> r.group()).toList()))
                .isEmpty();
    }

    @Test
    void no_view_uses_components_that_need_inline_scripts() {
        assertThat(broken((view, source) -> NOT_OURS.matcher(source).results().map(r -> r.group()).toList())).isEmpty();
    }

    @Test
    void no_view_loads_before_rendering() {
        assertThat(broken((view, source) -> source.contains("preRenderView") ? List.of("preRenderView") : List.of())).isEmpty();
    }

    @Test
    void no_view_has_text_of_its_own() {
        assertThat(broken((view, source) -> {
            String bare = source.replaceAll("(?s)<ui:remove>.*?</ui:remove>", "").replaceAll("(?s)<!--.*?-->", "")
                    .replaceAll("(?s)[#$]\\{.*?\\}", "").replaceAll("(?s)<[^>]*>", "\n").replaceAll("&[a-z]+;", " ");
            return LETTERS.matcher(bare).results().map(r -> r.group()).toList();
        })).isEmpty();
    }

    @Test
    void every_word_that_a_view_says_is_there() {
        Set<String> keys = SWEDISH.all().keySet();
        assertThat(broken((view, source) -> {
            List<String> missing = new ArrayList<>();
            Matcher said = WORDS.matcher(source);
            while (said.find()) {
                boolean whole = said.group(2).matches("[\\]),]");
                String key = said.group(1);
                if (whole ? !keys.contains(key) : keys.stream().noneMatch(k -> k.startsWith(key))) {
                    missing.add(key);
                }
            }
            return missing;
        })).isEmpty();
    }

    /** A bean is found before what a list calls its row ({@link NamedBeans}): a choice of languages was one of beans, and nobody could be registered. */
    @Test
    void no_row_of_a_list_goes_by_the_name_of_a_bean() throws IOException {
        Set<String> beans = new HashSet<>();
        for (String module : List.of("src/main/java", "../open/src/main/java", "../work/src/main/java")) {
            try (Stream<Path> files = Files.walk(Path.of(module))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    BEAN.matcher(Files.readString(file)).results().forEach(bean -> beans.add(bean.group(1) != null ? bean.group(1)
                            : Character.toLowerCase(bean.group(2).charAt(0)) + bean.group(2).substring(1)));
                }
            }
        }
        assertThat(beans).contains("say", "address", "tongue");
        assertThat(broken((view, source) -> ROW.matcher(source).results().map(row -> row.group(1)).filter(beans::contains).toList())).isEmpty();
    }

    /** A form goes to the address of its page, and of two values by one name the address's is read: what is typed would be lost. */
    @Test
    void no_field_of_a_form_goes_by_the_name_of_a_parameter_of_its_page() {
        assertThat(broken((view, source) -> {
            Set<String> parameters = PARAMETER.matcher(source).results().map(found -> found.group(1)).collect(Collectors.toSet());
            return FIELD.matcher(source).results().map(found -> found.group(1)).filter(parameters::contains).toList();
        })).isEmpty();
    }

    private interface Check {
        List<String> wrong(Path view, String source);
    }

    private static List<String> broken(Check check) {
        List<String> broken = new ArrayList<>();
        for (Path root : ROOTS) {
            for (Path view : views(root)) {
                String source = read(view);
                check.wrong(view, source).forEach(wrong -> broken.add(view + ": " + wrong));
            }
        }
        return broken;
    }

    private static List<Path> views(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path view) {
        try {
            return Files.readString(view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
