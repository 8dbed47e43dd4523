package org.ledord.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** What the installation is told by its environment; {@code config/docs/operations.md} lists every name. */
@ApplicationScoped
public class Settings {
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

    /** The only authserv-id whose Authentication-Results are believed (MAIL.md, I8); empty when none is configured. */
    public String authservId() {
        return get("LEDORD_AUTHSERV_ID", "");
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

    /** What is missing or wrong, one sentence each, naming the variable; empty when all is well. */
    public List<String> troubles() {
        List<String> troubles = new ArrayList<>();
        for (String name : List.of("LEDORD_DB_URL", "LEDORD_DB_USER", "LEDORD_OIDC_PROVIDER_URL", "LEDORD_SMTP_HOST",
                "LEDORD_IMAP_HOST", "LEDORD_MAIL_DOMAIN", "LEDORD_PUBLIC_URL", "LEDORD_TOKEN_KEY")) {
            if (get(name, "").isBlank()) {
                troubles.add(name + " is not set");
            }
        }
        try {
            if (!get("LEDORD_TOKEN_KEY", "").isBlank() && tokenKey().length < 32) {
                troubles.add("LEDORD_TOKEN_KEY is shorter than 32 bytes");
            }
        } catch (IllegalArgumentException notBase64) {
            troubles.add("LEDORD_TOKEN_KEY is not base64");
        }
        if (!publicUrl().matches("https?://[^/\\s]+(/.*)?")) {
            troubles.add("LEDORD_PUBLIC_URL is not an address: " + publicUrl());
        }
        return troubles;
    }

    /** The variable's value, or the one given when it is not set or empty. */
    public String get(String name, String otherwise) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
