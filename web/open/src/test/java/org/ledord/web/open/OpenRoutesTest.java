package org.ledord.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ledord.access.Policy;
import org.ledord.reform.ReformSlugs;
import org.ledord.web.calendar.CalendarAnswer;
import org.ledord.web.frame.Route;
import org.ledord.web.frame.Router;
import org.ledord.web.kit.FilmAnswer;
import org.ledord.web.kit.KitScan;
import org.ledord.web.opendata.OpenDataAnswer;
import org.ledord.web.opendata.SiteMap;
import org.ledord.web.report.PointsReport;
import org.ledord.web.health.HealthAnswer;
import org.ledord.web.survey.SurveyJson;

class OpenRoutesTest {
    /** Hold parts of views; nobody is led there. */
    private static final List<String> PARTS = List.of("WEB-INF", "parts", "templates");
    private static final Path WEBAPP = Path.of("src/main/webapp");

    @Test
    void the_addresses_are_those_that_the_policy_lists_and_no_other() {
        assertThat(Stream.concat(OpenRoutes.TABLE.stream().map(Route::pattern), OpenRoutes.SERVICES.stream()))
                .containsExactlyInAnyOrderElementsOf(Policy.load().routes("open"));
    }

    @Test
    void every_service_has_its_servlet() {
        assertThat(Stream.of(HealthAnswer.class, CalendarAnswer.class, SurveyJson.class, PointsReport.class, KitScan.class, DocumentFileAnswer.class, FilmAnswer.class, PictureAnswer.class, OpenDataAnswer.class, SiteMap.class).flatMap(one -> Stream.of(one.getAnnotation(WebServlet.class).value())))
                .containsExactlyElementsOf(OpenRoutes.SERVICES);
    }

    /** Else it would be answered as a page that does not exist, and only a journey would notice. */
    @Test
    void the_router_passes_on_what_a_servlet_answers() throws IOException {
        List<String> answered = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Matcher servlet = Pattern.compile("^@WebServlet\\(\\{?(.*?)}?\\)$", Pattern.MULTILINE).matcher(Files.readString(file));
                while (servlet.find()) {
                    answered.addAll(Stream.of(servlet.group(1).split(",")).map(address -> address.strip().replace("\"", "")).toList());
                }
            }
        }
        assertThat(answered).containsExactlyInAnyOrderElementsOf(OpenRoutes.SERVICES);
        assertThat(answered).allSatisfy(address -> assertThat(Router.passes(address.split("/")[1])).as(address).isTrue());
        assertThat(Router.passes("proposals")).isFalse();
    }

    @Test
    void no_reform_can_be_called_by_a_word_that_leads_elsewhere() {
        assertThat(OpenRoutes.TABLE.stream().map(route -> route.pattern().split("/", 3)[1]).filter(word -> !word.isEmpty() && !word.startsWith("{")))
                .isNotEmpty().allMatch(ReformSlugs::isReserved);
    }

    @Test
    void every_route_has_its_view() {
        assertThat(OpenRoutes.TABLE).allSatisfy(route -> assertThat(WEBAPP.resolve(route.view().substring(1))).exists());
    }

    @Test
    void every_view_has_its_route() throws IOException {
        List<String> routed = OpenRoutes.TABLE.stream().map(Route::view).toList();
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            assertThat(files.filter(file -> file.toString().endsWith(".xhtml") && !PARTS.contains(WEBAPP.relativize(file).getName(0).toString()))
                    .map(file -> "/" + WEBAPP.relativize(file).toString().replace('\\', '/')))
                    .allSatisfy(view -> assertThat(routed).contains(view));
        }
    }

    @Test
    void no_address_is_listed_twice() {
        assertThat(OpenRoutes.TABLE.stream().map(Route::pattern)).doesNotHaveDuplicates();
    }
}
