package org.ledord.inbound;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the receiving server says of who sent it. Only the topmost Authentication-Results that carries our configured
 * authserv-id is believed (MAIL.md, I8; RFC 8601); anybody can write the others. That some server may send for its own
 * domain proves nothing of the From that people see: what passes has to be about the same domain (RFC 7489, 3.1).
 */
final class SenderCheck {
    /** Comments and quoted strings: a sender chooses what stands in them, such as the local part of an envelope address. */
    private static final Pattern CHOSEN = Pattern.compile("\\((?:[^()\\\\]|\\\\.)*+\\)|\"(?:[^\"\\\\]|\\\\.)*+\"");
    private static final Pattern METHOD = Pattern.compile("^\\s*(dmarc|dkim|spf)(?:\\s*/\\s*\\d+)?\\s*=\\s*(\\w+)(.*)", Pattern.DOTALL);
    private static final Pattern DOMAIN = Pattern.compile("\\b(?:smtp\\.mailfrom|header\\.d|header\\.i)\\s*=\\s*(?:\\S*@)?([\\w.-]+)");

    /** What was found. */
    enum Verdict { PASS, NONE, FAIL }

    private SenderCheck() {
    }

    /**
     * The verdict of these fields.
     *
     * @param fields the Authentication-Results, topmost first
     * @param authservId the server that is believed; blank for none
     * @param from the address that the mail says it is from; empty where it cannot be read
     */
    static Verdict of(List<String> fields, String authservId, String from) {
        if (authservId.isBlank() || fields.isEmpty()) {
            return Verdict.NONE;
        }
        String top = CHOSEN.matcher(fields.get(0).toLowerCase(Locale.ROOT)).replaceAll(" ");
        String[] said = top.split(";");
        if (!said[0].strip().split("\\s", 2)[0].equals(authservId.toLowerCase(Locale.ROOT))) {
            return Verdict.NONE;
        }
        Verdict found = Verdict.NONE;
        for (int i = 1; i < said.length; i++) {
            Verdict one = one(said[i], domain(from));
            if (said[i].strip().startsWith("dmarc") && one != Verdict.NONE) {
                return one;
            }
            found = one == Verdict.PASS || found == Verdict.NONE ? one : found;
        }
        return found;
    }

    private static Verdict one(String said, String from) {
        Matcher method = METHOD.matcher(said);
        if (!method.matches()) {
            return Verdict.NONE;
        }
        boolean dmarc = method.group(1).equals("dmarc");
        return switch (method.group(2)) {
            case "pass" -> dmarc || aligned(method.group(3), from) ? Verdict.PASS : Verdict.NONE;
            case "fail" -> Verdict.FAIL;
            case "permerror" -> dmarc ? Verdict.NONE : Verdict.FAIL;
            default -> Verdict.NONE;
        };
    }

    /** Whether it is about the domain of the From, or one of the two lies within the other. */
    private static boolean aligned(String properties, String from) {
        Matcher domain = DOMAIN.matcher(properties);
        return !from.isEmpty() && domain.find() && (domain.group(1).equals(from) || domain.group(1).endsWith("." + from)
                || from.endsWith("." + domain.group(1)) && domain.group(1).contains("."));
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
