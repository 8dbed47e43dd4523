package org.ledord.shared;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address that somebody typed, in the one shape that we write to.
 *
 * <p>The part before the at sign is a dot-atom (RFC 5322, 3.2.3) of at most 64 characters, the part after it two or more
 * names of letters, digits and hyphens, each at most 63 characters (RFC 1035, 2.3.4; RFC 1123, 2.1), the whole at most 254
 * (RFC 5321, 4.5.3.1.3: a path of 256 with its brackets). A domain in other letters is kept as it stands in the DNS
 * (RFC 5890: {@code göteborg.se} is {@code xn--gteborg-90a.se}). Left out on purpose, though RFC 5321 and 6531 know them:
 * quoted local parts, address literals in brackets, and local parts beyond ASCII. What passes holds neither blank nor line
 * break nor comma, so it can stand in a command or a header as it is (MAIL.md, D13). Whether somebody reads the mailbox,
 * only a letter can tell.
 */
public record WrittenAddress(String local, String domain) {
    private static final int MOST = 254;
    private static final int MOST_LOCAL = 64;
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");

    /** The address in what was typed, blanks around it aside; empty where it is not in this shape. */
    public static Optional<WrittenAddress> find(String typed) {
        String written = typed == null ? "" : typed.strip();
        int at = written.lastIndexOf('@');
        if (at < 1 || written.length() > MOST) {
            return Optional.empty();
        }
        String local = written.substring(0, at);
        return inAscii(written.substring(at + 1)).map(domain -> new WrittenAddress(local, domain))
                .filter(found -> local.length() <= MOST_LOCAL && LOCAL.matcher(local).matches() && DOMAIN.matcher(found.domain).matches()
                        && found.toString().length() <= MOST);
    }

    /** The address in what was typed, blanks around it aside; where there is none, a rule says how one is written. */
    public static WrittenAddress of(String typed) {
        return find(typed).orElseThrow(() -> new RuleViolation("address-not-understood"));
    }

    /** The address in small letters, to compare by: no mailbox that we know tells them apart. */
    public String key() {
        return toString().toLowerCase(Locale.ROOT);
    }

    /** The address as it is written to: the local part as typed, the domain as it stands in the DNS. */
    @Override
    public String toString() {
        return local + "@" + domain;
    }

    private static Optional<String> inAscii(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }
}
