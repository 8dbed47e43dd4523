package org.ledord.web.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ledord.mail.Tokens;

/**
 * What was sent when the sign-in had run out, from a browser that keeps nothing by itself (no scripts): held for an hour, in
 * this node's memory alone, for the browser that has the secret in a cookie and the person whose form it was. Forms carry a
 * ticket that is only drawn for somebody who is signed in, so nobody else can leave anything here, and each only a little.
 */
@Named
@ApplicationScoped
public class LateWords {
    /** The hidden field that says whose form it is and what it is about. */
    static final String TICKET = "writer";
    private static final String WITHOUT = "kept=no";
    private static final String COOKIE = "ledord-late";
    private static final String SECRET = "[0-9a-f]{64}";
    private static final int SECRET_BYTES = 32;
    private static final int MOST = 100;
    private static final int MOST_OF_ONE = 3;
    private static final int LONGEST = 200_000;
    private static final int MOST_BYTES = 2_000_000;
    private static final int PARTS = 4;
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration OPEN = Duration.ofDays(7);

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Sent> all = new LinkedHashMap<>();

    @Inject
    private Tokens tokens;

    @Inject
    private Situation situation;

    @Inject
    private Clock clock;

    /**
     * What came too late.
     *
     * @param person the handle of the one whose form it was
     * @param about what the form is about where its page does not say so
     */
    record Sent(String person, String about, Map<String, List<String>> fields, Instant at) {
    }

    /** For the hidden field of a form of whoever is signed in; what the form is about is put behind it. */
    public String getTicket() {
        String whose = situation.personHandle() + "." + clock.instant().getEpochSecond();
        return whose + "." + sign(whose) + ".";
    }

    /** Keeps what this request brings, where its form may leave something here. */
    synchronized void keep(HttpServletRequest request, HttpServletResponse response) {
        if (request.getContentLengthLong() > MOST_BYTES) {
            return; // not even read
        }
        String[] ticket = String.valueOf(request.getParameter(TICKET)).split("\\.", PARTS);
        Map<String, List<String>> fields = request.getParameterMap().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
        if (!isGood(ticket) || fields.values().stream().flatMap(List::stream).mapToInt(String::length).sum() > LONGEST) {
            return;
        }
        forgetOld();
        List<String> own = all.entrySet().stream().filter(one -> one.getValue().person().equals(ticket[0])).map(Map.Entry::getKey).toList();
        own.stream().limit(Math.max(0, own.size() - MOST_OF_ONE + 1)).forEach(all::remove);
        all.keySet().stream().limit(Math.max(0, all.size() - MOST + 1)).toList().forEach(all::remove);
        String secret = secret(request).orElseGet(() -> HexFormat.of().formatHex(fresh()));
        all.put(key(secret, request), new Sent(ticket[0], ticket[PARTS - 1], fields, clock.instant()));
        response.addCookie(cookie(request, secret));
    }

    /** What this browser sent too late to the page that it asks for now, when it is the same person who is signed in. */
    synchronized Optional<Sent> of(HttpServletRequest request) {
        forgetOld();
        return secret(request).map(secret -> all.get(key(secret, request))).filter(sent -> sent.person().equals(situation.personHandle()))
                .filter(sent -> !parameters(request).anyMatch(WITHOUT::equals));
    }

    /** The page has been sent again, in time. */
    synchronized void forget(HttpServletRequest request) {
        secret(request).ifPresent(secret -> all.remove(key(secret, request)));
    }

    private byte[] fresh() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    private void forgetOld() {
        all.values().removeIf(sent -> sent.at().plus(KEPT).isBefore(clock.instant()));
    }

    private boolean isGood(String[] ticket) {
        return ticket.length == PARTS && !ticket[0].isEmpty() && sign(ticket[0] + "." + ticket[1]).equals(ticket[2])
                && Instant.ofEpochSecond(Long.parseLong(ticket[1])).plus(OPEN).isAfter(clock.instant());
    }

    private String sign(String whose) {
        return tokens.derive("WRITER|" + whose);
    }

    /** The same page has the same key, whatever was told on it. */
    private static String key(String secret, HttpServletRequest request) {
        return secret + request.getRequestURI() + own(request).sorted().toList();
    }

    /** The address of the same page as it is without them. */
    static String without(HttpServletRequest request) {
        return request.getRequestURI() + "?" + Stream.concat(own(request), Stream.of(WITHOUT)).collect(Collectors.joining("&"));
    }

    private static Stream<String> own(HttpServletRequest request) {
        return parameters(request).filter(one -> !one.startsWith("done=") && !one.equals(WITHOUT));
    }

    private static Stream<String> parameters(HttpServletRequest request) {
        return request.getQueryString() == null ? Stream.empty() : Arrays.stream(request.getQueryString().split("&"));
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return request.getCookies() == null ? Optional.empty() : Arrays.stream(request.getCookies()).filter(one -> one.getName().equals(COOKIE)).map(Cookie::getValue)
                .filter(value -> value.matches(SECRET)).findFirst();
    }

    private static Cookie cookie(HttpServletRequest request, String secret) {
        Cookie cookie = new Cookie(COOKIE, secret);
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) KEPT.toSeconds());
        return cookie;
    }
}
