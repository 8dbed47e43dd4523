package org.ledord.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A project lead of the demo at the pages of the workspace, as far as a bench needs them: signs in, looks, and presses one button. */
final class LeadsDesk {
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern ACTION = Pattern.compile("\\baction=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new TrustingCookies()).followRedirects(HttpClient.Redirect.NORMAL).build();

    /** Signs in at this page and presses the button in the form; gives what the page says then. */
    String press(String page, String user, String form, String button) throws Exception {
        return post(enter(page, user), form, Map.of(button, button)).body();
    }

    /** Signs in at this page; gives the page. */
    HttpResponse<String> enter(String page, String user) throws Exception {
        return post(open(page), "kc-form-login", Map.of("username", user, "password", user));
    }

    /** Shows a page to whoever has signed in; one that is not there is told of. */
    HttpResponse<String> get(String page) throws Exception {
        HttpResponse<String> shown = open(page);
        if (shown.statusCode() != 200) {
            throw new IllegalStateException(page + " says " + shown.statusCode());
        }
        return shown;
    }

    private HttpResponse<String> open(String page) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(page)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpResponse<String> page, String form, Map<String, String> also) throws Exception {
        Matcher found = Pattern.compile("<form\\b[^>]*\\bid=\"" + form + "\"[^>]*>.*?</form>", Pattern.DOTALL).matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException("No form " + form + " at " + page.uri() + " (" + page.statusCode() + ")");
        }
        Matcher action = ACTION.matcher(found.group());
        action.find();
        Map<String, String> values = new LinkedHashMap<>(also);
        values.put(form, form);
        INPUT.matcher(found.group()).results().forEach(input -> values.putIfAbsent(attribute(input.group(), "name"), attribute(input.group(), "value")));
        String body = values.entrySet().stream().map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue())).collect(Collectors.joining("&"));
        URI to = page.uri().resolve(action.group(1).replace("&amp;", "&"));
        return http.send(HttpRequest.newBuilder(to).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** This computer is as good as a secure line, as browsers see it too. */
    private static final class TrustingCookies extends CookieManager {
        @Override
        public void put(URI uri, Map<String, List<String>> headers) throws IOException {
            Map<String, List<String>> trusted = new HashMap<>();
            headers.forEach((name, values) -> trusted.put(name, values.stream().map(value -> value.replaceAll("(?i);\\s*secure\\b", "")).toList()));
            super.put(uri, trusted);
        }
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&amp;", "&") : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
