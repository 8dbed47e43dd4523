package org.ledord.web.opendata;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.ledord.opendata.OpenDataQueries;
import org.ledord.opendata.SiteAddress;
import org.ledord.shared.Language;
import org.ledord.shared.Settings;
import org.ledord.transparency.PublicVersion;
import org.ledord.web.kept.KeptPage;

/** {@code /sitemap.xml}: every public page in every language (sitemaps.org 0.9), made anew when something public has changed; {@code /robots.txt} (RFC 9309). */
@WebServlet({"/sitemap.xml", "/robots.txt"})
public class SiteMap extends HttpServlet {
    private static final long serialVersionUID = 1L;
    /** Personal links and the workspace: nothing there is for a search engine, and a link that is opened by a robot is a nuisance. */
    private static final List<String> CLOSED = List.of("/work/", "/api/", "/*/answer/", "/*/question/", "/*/survey/", "/*/coming/", "/*/missed/", "/*/receipt/", "/*/confirm/", "/*/mine/",
            "/*/unsubscribe/", "/*/rhythm/", "/*/e/");

    @Inject
    private transient OpenDataQueries data;

    @Inject
    private transient PublicVersion version;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Clock clock;

    private transient volatile KeptPage kept;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/robots.txt")) {
            String text = "User-agent: *\n" + String.join("", CLOSED.stream().map(path -> "Disallow: " + path + "\n").toList()) + "\nSitemap: " + settings.publicUrl() + "/sitemap.xml\n";
            KeptPage.of(0, clock.instant(), "text/plain;charset=UTF-8", Map.of(), text.getBytes(StandardCharsets.UTF_8)).send(request, response, KeptPage.PUBLIC);
            return;
        }
        OptionalLong now = version.now();
        KeptPage page = kept;
        if (page == null || now.isEmpty() || !page.holds(now.getAsLong(), clock.instant())) {
            page = KeptPage.of(now.orElse(0), clock.instant(), "application/xml;charset=UTF-8", Map.of(), xml(data.addresses()).getBytes(StandardCharsets.UTF_8)).compressed();
            kept = page;
        }
        page.send(request, response, KeptPage.PUBLIC);
    }

    private String xml(List<SiteAddress> addresses) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (Language language : Language.values()) {
            String base = settings.publicUrl() + "/" + language;
            url(xml, base + "/", null);
            url(xml, base + "/accessibility", null);
            addresses.forEach(page -> url(xml, base + page.path(), page.changedAt()));
        }
        return xml.append("</urlset>\n").toString();
    }

    /** No path has a character that XML or an address would need escaped: words of reforms and numbers alone. */
    private static void url(StringBuilder xml, String address, Instant changedAt) {
        xml.append("<url><loc>").append(address).append("</loc>");
        if (changedAt != null) {
            xml.append("<lastmod>").append(changedAt).append("</lastmod>");
        }
        xml.append("</url>\n");
    }
}
