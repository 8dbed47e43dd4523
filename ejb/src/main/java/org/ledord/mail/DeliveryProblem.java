package org.ledord.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a letter did not come, in kinds that a person can act on. Made of what the mail server said, which is itself never
 * shown: it may hold the address.
 */
public enum DeliveryProblem {
    /** It came back after the server had taken it. */ RETURNED,
    /** The receiver's server has it and could not deliver it yet. */ LATE,
    /** Letters to the address come back, and so no more is sent there. */ STOPPED,
    /** The mail server did not answer us. */ NO_SERVER,
    /** The address is not one. */ MALFORMED,
    /** Nobody has this address there. */ UNKNOWN,
    /** The mailbox is full. */ FULL,
    /** The receiver's server says no to us, not to the person (5.7.x). */ REFUSED,
    /** The receiver's server wants us to come back later. */ LATER,
    /** Something else. */ UNCLEAR;

    private static final Pattern CODE = Pattern.compile("^([245]\\d\\d)\\b");
    private static final Pattern ENHANCED = Pattern.compile("\\b([45])\\.(\\d{1,3})\\.(\\d{1,3})\\b");

    /** The kind; null where nothing went wrong. */
    public static DeliveryProblem of(String said) {
        if (said == null || said.isBlank()) {
            return null;
        }
        if (said.startsWith("returned:")) {
            DeliveryProblem why = byEnhanced(said);
            return why == null ? RETURNED : why;
        }
        if (said.startsWith("delayed:")) {
            return LATE;
        }
        if (said.startsWith("stopped:")) {
            return STOPPED;
        }
        if (said.startsWith("server:")) {
            return NO_SERVER;
        }
        if (said.startsWith("address:")) {
            return MALFORMED;
        }
        DeliveryProblem known = byEnhanced(said);
        if (known != null) {
            return known;
        }
        Matcher code = CODE.matcher(said);
        return code.find() ? byCode(code.group(1)) : UNCLEAR;
    }

    private static DeliveryProblem byEnhanced(String said) {
        Matcher enhanced = ENHANCED.matcher(said);
        if (!enhanced.find()) {
            return null;
        }
        return switch (enhanced.group(2) + "." + enhanced.group(3)) {
            case "1.1", "1.2", "1.3", "1.6", "1.10", "2.1" -> UNKNOWN;
            case "2.2" -> FULL;
            default -> enhanced.group(2).equals("7") && enhanced.group(1).equals("5") ? REFUSED : null;
        };
    }

    private static DeliveryProblem byCode(String code) {
        return switch (code) {
            case "550", "551", "553" -> UNKNOWN;
            case "452", "522", "552" -> FULL;
            case "500", "501", "502", "503", "504" -> UNCLEAR;
            default -> code.startsWith("4") ? LATER : code.startsWith("5") ? REFUSED : UNCLEAR;
        };
    }
}
