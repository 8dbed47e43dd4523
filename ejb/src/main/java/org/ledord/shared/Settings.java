package org.ledord.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the installation is told by its environment; {@code config/docs/operations.md} lists every name. */
@ApplicationScoped
public class Settings {
    private static final String NO_NUMBER = "not a number";
    private static final String NEITHER = "neither true nor false";
    private static final String NO_HOST = "not the name of a host, without protocol and port";
    private static final int KEY_BYTES = 32;
    private static final Predicate<String> ADDRESS = Pattern.compile("https?://[^/\\s]+(/\\S*)?").asMatchPredicate();
    private static final Predicate<String> NUMBER = Pattern.compile("[1-9]\\d{0,4}").asMatchPredicate();
    private static final Predicate<String> FEW = Pattern.compile("[1-9]|1\\d|20").asMatchPredicate();
    private static final Predicate<String> EITHER = Set.of("true", "false")::contains;
    private static final Predicate<String> DOMAIN = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+").asMatchPredicate();

    private static final List<Requirement> REQUIREMENTS = List.of(
            must("LEDORD_PUBLIC_URL", ADDRESS, "not an address like https://www.example.org"),
            must("LEDORD_DB_URL", Pattern.compile("jdbc:postgresql://\\S+").asMatchPredicate(), "not like jdbc:postgresql://host:5432/ledord"),
            must("LEDORD_DB_USER", any -> true, ""),
            may("LEDORD_DB_POOL", NUMBER, NO_NUMBER),
            may("LEDORD_PUBLIC_DB_POOL", NUMBER, NO_NUMBER),
            must("LEDORD_OIDC_PROVIDER_URL", ADDRESS, "not an address like https://login.example.org/realms/ledord"),
            may("LEDORD_OIDC_SSL_REQUIRED", Set.of("external", "all", "none")::contains, "not external, all or none"),
            must("LEDORD_SMTP_HOST", Settings::isHost, NO_HOST),
            may("LEDORD_SMTP_PORT", NUMBER, NO_NUMBER),
            may("LEDORD_SMTP_STARTTLS", EITHER, NEITHER),
            may("LEDORD_SMTP_CONNECTIONS", FEW, "not a number from 1 to 20"),
            must("LEDORD_IMAP_HOST", Settings::isHost, NO_HOST),
            may("LEDORD_IMAP_PORT", NUMBER, NO_NUMBER),
            may("LEDORD_IMAP_SSL", EITHER, NEITHER),
            must("LEDORD_MAIL_DOMAIN", DOMAIN, "not a domain like mail.example.org"),
            may("LEDORD_MAIL_FROM", Pattern.compile("[^@\\s]+").asMatchPredicate(), "not what stands before the @ of an address"),
            may("LEDORD_MAIL_PER_DOMAIN", NUMBER, NO_NUMBER),
            must("LEDORD_TOKEN_KEY", Settings::isKey, "not base64 of 32 bytes or more"),
            may("LEDORD_CLAMAV", Pattern.compile("[^\\s/@]+:[1-9]\\d{0,4}").asMatchPredicate(), "not like host:3310"),
            may("LEDORD_BEHIND_PROXY", EITHER, NEITHER),
            may("LEDORD_COOKIE_SECURE", EITHER, NEITHER),
            may("LEDORD_DEMO", EITHER, NEITHER),
            may("LEDORD_DEV", EITHER, NEITHER));

    private final Map<String, String> environment;

    public Settings() {
        this(System.getenv());
    }

    Settings(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The address that people see, without a slash at its end. */
    public String publicUrl() {
        return get("LEDORD_PUBLIC_URL", "http://localhost:8080").replaceAll("/+$", "");
    }

    /** The domain that our mail comes from and answers come back to. */
    public String mailDomain() {
        return get("LEDORD_MAIL_DOMAIN", "ledord.example.org");
    }

    /** The address in From, at {@link #mailDomain()}. */
    public String mailFrom() {
        return get("LEDORD_MAIL_FROM", "ledord") + "@" + mailDomain();
    }

    /** How many connections the mail server is to have from this node at most. */
    public int smtpConnections() {
        return Integer.parseInt(get("LEDORD_SMTP_CONNECTIONS", "4"));
    }

    /** How many letters to one domain are in hand at a time, on all nodes together. */
    public int mailPerDomain() {
        return Integer.parseInt(get("LEDORD_MAIL_PER_DOMAIN", "50"));
    }

    /** The address that an answer with this reply token goes to. */
    public String replyAddress(String token) {
        return "svar+" + token + "@" + mailDomain();
    }

    /** The only authserv-id whose Authentication-Results are believed (MAIL.md, I8); empty when none is configured. */
    public String authservId() {
        return get("LEDORD_AUTHSERV_ID", "");
    }

    /** Where ClamAV's daemon listens, as {@code host:port}; empty where no scanner is configured. */
    public String virusScanner() {
        return get("LEDORD_CLAMAV", "");
    }

    /** The secret that reply tokens are made with. */
    public byte[] tokenKey() {
        return Base64.getDecoder().decode(get("LEDORD_TOKEN_KEY", ""));
    }

    /** The identity provider's address of the realm, as issuer. */
    public String oidcProvider() {
        return get("LEDORD_OIDC_PROVIDER_URL", "http://localhost:8180/realms/ledord");
    }

    /** Whether the five demo reforms are to be loaded. Never in production. */
    public boolean demo() {
        return "true".equals(get("LEDORD_DEMO", "false"));
    }

    /** Whether pages tell how many statements they cost. Never in production. */
    public boolean development() {
        return "true".equals(get("LEDORD_DEV", "false"));
    }

    /** What is missing or wrong, one sentence each, naming the variable; empty when all is well. Tells no secret. */
    public List<String> troubles() {
        return REQUIREMENTS.stream().map(each -> each.trouble(get(each.name(), ""))).flatMap(Optional::stream).toList();
    }

    /** The variable's value, or the one given when it is not set or empty. */
    public String get(String name, String otherwise) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    private static boolean isHost(String value) {
        return value.matches("[^\\s/@]+") && !value.matches("[^:]+:\\d+");
    }

    private static boolean isKey(String value) {
        try {
            return Base64.getDecoder().decode(value).length >= KEY_BYTES;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static Requirement must(String name, Predicate<String> right, String wrong) {
        return new Requirement(name, true, right, wrong);
    }

    private static Requirement may(String name, Predicate<String> right, String wrong) {
        return new Requirement(name, false, right, wrong);
    }

    /** What one variable has to be. */
    private record Requirement(String name, boolean needed, Predicate<String> right, String wrong) {

        Optional<String> trouble(String value) {
            if (value.isBlank()) {
                return needed ? Optional.of(name + " is not set") : Optional.empty();
            }
            return right.test(value) ? Optional.empty() : Optional.of(name + " is " + wrong);
        }
    }
}
