package org.ledord.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ledord.shared.Language;
import org.ledord.shared.Settings;

/**
 * Links, always in the visitor's language: {@code #{address.to('/{reform}/proposals/{number}', r, n)}}. Values are put
 * into the places in braces in order and made safe for an address.
 */
@Named
@RequestScoped
public class Address {
    /** The work WAR's context; the open WAR has none. */
    private static final String WORK = "/work";
    private HttpServletRequest request;
    private Visit visit;
    private Assets assets;
    private Settings settings;

    protected Address() {
    }

    @Inject
    public Address(HttpServletRequest request, Assets assets, Settings settings) {
        this.request = request;
        this.visit = Visit.of(request);
        this.assets = assets;
        this.settings = settings;
    }

    /** The language of this page, for {@code lang}. */
    public Language getLanguage() {
        return visit.language();
    }

    /** A path of this WAR. */
    public String to(String path) {
        return request.getContextPath() + "/" + visit.language() + path;
    }

    /** A path of this WAR with one place filled. */
    public String to(String path, Object value) {
        return to(fill(path, value));
    }

    /** A path of this WAR with two places filled. */
    public String to(String path, Object first, Object second) {
        return to(fill(path, first, second));
    }

    /** A path of this WAR with three places filled. */
    public String to(String path, Object first, Object second, Object third) {
        return to(fill(path, first, second, third));
    }

    /** A path of the public pages. */
    public String open(String path) {
        return "/" + visit.language() + path;
    }

    /** A path of the public pages with one place filled. */
    public String open(String path, Object value) {
        return open(fill(path, value));
    }

    /** A path of the public pages with two places filled. */
    public String open(String path, Object first, Object second) {
        return open(fill(path, first, second));
    }

    /** A path of the workspace. */
    public String work(String path) {
        return WORK + "/" + visit.language() + path;
    }

    /** A path of the workspace with one place filled. */
    public String work(String path, Object value) {
        return work(fill(path, value));
    }

    /** The same page in another language. */
    public String in(Language language) {
        return request.getContextPath() + "/" + language + visit.rawPath() + query(null, null);
    }

    /** Whether this word stands between two slashes in the address of this page, whatever it asks for behind. */
    public boolean isWithin(String word) {
        return visit.uri().contains("/" + word + "/");
    }

    /** This page, as it was asked for. */
    public String getHere() {
        return visit.uri() + query(null, null);
    }

    /** This page with one parameter of its query changed, or taken away when the value is empty. */
    public String with(String name, Object value) {
        return visit.uri() + query(name, value == null ? "" : value.toString());
    }

    /** The whole address of this page as people would write it down or share it. */
    public String getFull() {
        return settings.publicUrl() + visit.uri();
    }

    /** The address that search engines are to keep: of its query only which page of a list it is. */
    public String getCanonical() {
        String number = request.getParameter("page");
        return getFull() + (number != null && number.matches("[2-9]|[1-9]\\d{1,5}") ? "?page=" + number : "");
    }

    /** The whole address of this page in another language. */
    public String fullIn(Language language) {
        return settings.publicUrl() + in(language);
    }

    /** A file of the design system, with its version, so that browsers may keep it for a year. */
    public String asset(String name) {
        return request.getContextPath() + "/ledord/" + name + "?v=" + assets.version(name);
    }

    /** The whole address of the picture that goes with a page where it is shared. */
    public String getPicture() {
        return settings.publicUrl() + asset("card.png");
    }

    /** Where to write to the portal. */
    public String getMail() {
        return settings.mailFrom();
    }

    /** The font's file: its version is in its name, as the stylesheet names it. */
    public String getFont() {
        return request.getContextPath() + "/ledord/source-sans-3-5.3.0-latin.woff2";
    }

    /** Where this page's own forms are sent: to itself, without the notice about what was done before. */
    String action() {
        return visit.uri() + query(Done.PARAMETER, "");
    }

    /** The languages to choose from. */
    public Language[] getLanguages() {
        return Language.values();
    }

    /** Puts values into the places in braces, in order. */
    public static String fill(String path, Object... values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (Object value : values) {
            int open = path.indexOf('{', from);
            int close = path.indexOf('}', from);
            if (open < 0 || close < open) {
                throw new IllegalArgumentException("more values than places in " + path);
            }
            filled.append(path, from, open).append(safe(value));
            from = close + 1;
        }
        return filled.append(path.substring(from)).toString();
    }

    private static String safe(Object value) {
        return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String query(String name, String value) {
        List<String> pairs = new ArrayList<>();
        String sent = visit.query();
        if (sent != null) {
            for (String pair : sent.split("&")) {
                String key = pair.split("=", 2)[0];
                if (!pair.isEmpty() && !key.equals(name) && !key.equals(Done.PARAMETER)) {
                    pairs.add(pair);
                }
            }
        }
        if (name != null && !value.isEmpty()) {
            pairs.add(name + "=" + safe(value));
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }
}
