package org.ledord.web.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ledord.access.Policy;
import org.ledord.web.frame.Route;
import org.ledord.web.frame.Router;

class WorkRoutesTest {
    /** Hold parts of views; nobody is led there. */
    private static final List<String> PARTS = List.of("WEB-INF", "parts", "templates");
    private static final Path WEBAPP = Path.of("src/main/webapp");

    @Test
    void no_address_leads_anywhere_that_the_policy_does_not_list() {
        assertThat(Policy.load().routes("work")).containsAll(WorkRoutes.TABLE.stream().map(Route::pattern).toList());
    }

    @Test
    void every_route_has_its_view() {
        assertThat(WorkRoutes.TABLE).allSatisfy(route -> assertThat(WEBAPP.resolve(route.view().substring(1))).exists());
    }

    @Test
    void every_view_has_its_route() throws IOException {
        List<String> routed = WorkRoutes.TABLE.stream().map(Route::view).toList();
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            assertThat(files.filter(file -> file.toString().endsWith(".xhtml") && !PARTS.contains(WEBAPP.relativize(file).getName(0).toString()))
                    .map(file -> "/" + WEBAPP.relativize(file).toString().replace('\\', '/')))
                    .allSatisfy(view -> assertThat(routed).contains(view));
        }
    }

    /** Else it would be answered as a page that does not exist, and only a journey would notice. */
    @Test
    void the_router_passes_on_what_a_servlet_answers() throws IOException {
        List<String> addresses = Pattern.compile("<servlet-mapping>.*?<url-pattern>(/[^<]+)</url-pattern>", Pattern.DOTALL).matcher(Files.readString(WEBAPP.resolve("WEB-INF/web.xml"))).results()
                .map(found -> found.group(1)).filter(address -> !address.equals("/error")).toList();
        assertThat(addresses).contains("/signin", "/sign-out").allSatisfy(address -> assertThat(Router.passes(address.split("/")[1])).as(address).isTrue());
    }

    @Test
    void no_address_is_listed_twice() {
        assertThat(WorkRoutes.TABLE.stream().map(Route::pattern)).doesNotHaveDuplicates();
    }
}
