package org.ledord.dev.mailbox;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How to stop getting such mail, from {@code List-Unsubscribe} and {@code List-Unsubscribe-Post}.
 *
 * @param page a web address
 * @param mail a {@code mailto:} address
 * @param oneClick whether the web address takes the one-click POST of RFC 8058
 */
record Unsubscribe(Optional<URI> page, Optional<URI> mail, boolean oneClick) {

    private static final Pattern ADDRESS = Pattern.compile("<([^<>\\s]{1,2000})>");

    /** Reads the two headers; what is no address of a kind we know is left out. */
    static Unsubscribe of(String header, String postHeader) {
        List<URI> addresses = new ArrayList<>();
        Matcher found = ADDRESS.matcher(header == null ? "" : header);
        while (found.find()) {
            uri(found.group(1)).ifPresent(addresses::add);
        }
        Optional<URI> page = addresses.stream().filter(Unsubscribe::isWeb).findFirst();
        Optional<URI> mail = addresses.stream().filter(uri -> "mailto".equalsIgnoreCase(uri.getScheme())).findFirst();
        boolean oneClick = postHeader != null && postHeader.strip().equalsIgnoreCase("List-Unsubscribe=One-Click");
        return new Unsubscribe(page, mail, oneClick && page.isPresent());
    }

    /** Whether there is any way at all. */
    boolean offered() {
        return page.isPresent() || mail.isPresent();
    }

    private static boolean isWeb(URI uri) {
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        return web && uri.getHost() != null;
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (java.net.URISyntaxException malformed) {
            return Optional.empty();
        }
    }
}
