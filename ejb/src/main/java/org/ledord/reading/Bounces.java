package org.ledord.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads reports of failed delivery: by the standard (RFC 3464), and by what old and proprietary servers write. */
final class Bounces {

    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])");
    private static final Pattern REPLY_CODE = Pattern.compile("(?<![\\d.])([45]\\d\\d)[ -](?=[ \\p{L}<#5 4-])");
    private static final Pattern XTEXT = Pattern.compile("\\\\x\\{([0-9A-Fa-f]{2,5})\\}");
    private static final Phrases SUBJECTS = Phrases.of("undelivered mail", "undeliverable", "undeliverable:", "delivery status notification", "mail delivery failed", "mail delivery failure", "delivery failure", "failure notice", "returned mail", "delivery notification",
            "mail delivery system", "message not delivered", "non-delivery", "delivery has failed", "undelivered", "mail system error", "nondeliverable mail", "delivery failed", "delayed mail", "warning: message", "mail delivery:", "kan inte levereras", "olevererbar", "olevererbart", "inte levererat", "ej levererat", "ikke levert", "kan ikke leveres", "uleverbar", "ikke leveret",
            "perille toimittamaton", "toimitus epäonnistui", "viestiä ei voitu toimittaa", "ei toimitettu", "toimittaminen epäonnistui", "unzustellbar", "non remis", "no entregado", "returned to sender", "delivery incomplete", "rejected:", "message blocked", "mailbox full", "e-postleverans misslyckades", "leveransen misslyckades", "leveringsfeil", "levering mislyktes", "kunne ikke leveres", "kunde inte levereras", "nicht zugestellt", "niet bezorgd", "échec de remise", "échec de la remise", "mail failure", "mail failed", "message you sent blocked", "blocked by our", "automatically rejected", "could not be delivered", "cannot be delivered", "no se pudo entregar", "não foi entregue", "mancata consegna", "не доставлено", "не может быть доставлено", "nie dostarczono", "nedoručit");
    private static final Phrases GONE = Phrases.of("user unknown", "unknown recipient", "recipient name is not recognized", "unknown user", "no such user", "does not exist", "doesn't exist", "no mailbox", "mailbox unavailable", "mailbox not found", "address rejected", "recipient rejected", "recipient not found", "user not found", "invalid recipient", "unrouteable address", "unroutable address", "no longer valid", "account disabled",
            "account that you tried to reach", "not our customer", "domain not found", "host not found", "host or domain name not found", "hittades inte", "finns inte", "finnes ikke", "ble ikke funnet", "ei löydy", "ei löytynyt", "couldn't be found", "wasn't found", "could not be found", "address not found", "unknown address", "has been disabled", "is not a known user", "no longer", "doesn't have an account", "no account", "has no account", "not a valid", "unknown recipient", "no such address", "user doesn't have", "n'existe p", "findes ikke", "ukendt bruger", "er ukendt", "er ukjent", "är okänd", "on tuntematon", "ukendt modtager", "ukjent mottaker", "tuntematon vastaanottaja", "tuntematon käyttäjä", "ukjent bruker", "okänd användare", "okänd mottagare", "is disabled", "bestaat niet", "onbekende gebruiker", "existiert nicht", "unbekannter empfänger", "unbekannter benutzer", "no existe", "não existe", "non esiste", "nie istnieje", "не существует", "neexistuje", "ole olemassa", "unknown host or user", "no valid recipients");
    private static final Phrases LATER = Phrases.of("mailbox full", "mailbox is full", "quota", "over quota", "temporar", "try again", "will be retried", "will retry", "still trying", "delayed", "not yet been delivered", "attempts will continue", "deferred", "greylist", "timed out", "timeout", "connection refused", "not been able to deliver", "brevlådan är full", "postkassen er full", "postilaatikko on täynnä", "försenad", "forsinket", "viivästy", "too many", "rate limit", "insufficient system", "brevlåda är full", "inkorg är full", "postkasse er full", "postboks er full", "ist voll", "zu viele nachrichten", "postvak", "boîte est pleine", "boîte aux lettres pleine", "boîte pleine", "está lleno", "está llena", "buzón lleno", "caixa cheia", "casella piena", "è piena", "jest pełna", "переполнен", "försök igen", "prøv igjen", "prøv igen", "yritä uudelleen", "erneut versuchen", "probeer het later", "réessayer", "inténtelo");

    private static final Phrases UNDELIVERED = Phrases.of("could not be delivered", "was not delivered", "unable to deliver", "not able to deliver", "kunde inte levereras", "gick inte att leverera", "kunne ikke leveres",
            "ei voitu toimittaa", "konnte nicht zugestellt", "nicht zustellbar", "n'a pas pu être", "no se pudo entregar", "退信", "无法投递", "无法发送", "未能送达", "배달되지", "전송하지 못", "配信できません", "не удалось доставить", "не доставлено", "не может быть доставлено", "cannot be delivered", "kon niet worden bezorgd", "niet bezorgd", "kunne ikke afleveres", "automatically rejected", "non è stato possibile consegnare", "não pôde ser entregue", "nie mogła zostać dostarczona");

    private Bounces() {
    }

    /** Of a subject in lower case. */
    static boolean isBounceSubject(String subject) {
        return SUBJECTS.anyIn(subject);
    }

    /** Reads a standard report; null when it reports success only. */
    static BounceReport standard(String report, String text, String originalId, String fallbackRecipient) {
        Set<String> recipients = new LinkedHashSet<>();
        String status = "";
        String action = "";
        String diagnostic = "";
        List<String> blocks = List.of(report.replaceAll("\r?\n[ \t]+", " ").split("\r?\n\\s*\r?\n"));
        for (String block : blocks) {
            String recipient = field(block, "final-recipient");
            String original = field(block, "original-recipient");
            String does = RawLetter.lower(field(block, "action")).split("[\\s(]")[0];
            if (recipient.isEmpty() && original.isEmpty() && does.isEmpty()) {
                continue;
            }
            boolean failed = !does.equals("delivered") && !does.equals("relayed") && !does.equals("expanded");
            if (failed) {
                Set<String> found = Addresses.all(unescaped(original));
                recipients.addAll(found.isEmpty() ? Addresses.all(unescaped(recipient)) : found);
                Matcher code = STATUS.matcher(field(block, "status") + " ");
                String here = code.find() ? code.group(1) : "";
                boolean worse = action.isEmpty() || does.equals("failed") && !(action.equals("failed") && isPermanent(status) && !isPermanent(here));
                if (worse) {
                    action = does;
                    status = here.isEmpty() ? status : here;
                    diagnostic = field(block, "diagnostic-code");
                }
            }
        }
        boolean success = recipients.isEmpty() && action.isEmpty() && !report.isBlank() && blocks.stream().anyMatch(b -> !field(b, "action").isEmpty());
        if (success) {
            return null;
        }
        if (recipients.isEmpty() && !fallbackRecipient.isEmpty()) {
            recipients.addAll(Addresses.all(fallbackRecipient));
        }
        status = better(status, diagnostic);
        BounceReport.Severity severity = action.equals("delayed") ? BounceReport.Severity.SOFT : severity(status, diagnostic + " " + text, action.equals("failed"));
        return new BounceReport(severity, List.copyOf(recipients), status, shortened(diagnostic), originalId);
    }

    /** Some servers say 5.0.0 in the field and the real code in the words. */
    private static String better(String status, String diagnostic) {
        boolean vague = status.isEmpty() || status.endsWith(".0.0");
        Matcher code = STATUS.matcher(diagnostic);
        return vague && code.find() ? code.group(1) : status;
    }

    private static boolean isPermanent(String status) {
        return status.startsWith("5.") && !status.equals("5.2.2");
    }

    /** The address after its type, with what RFC 6533 writes as {@code \\x{F6}} as the letter that it is. */
    private static String unescaped(String value) {
        int semicolon = value.indexOf(';');
        String address = semicolon < 0 ? value : value.substring(semicolon + 1);
        return address.contains("\\x{") ? XTEXT.matcher(address).replaceAll(hex -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(hex.group(1), 16)))) : address;
    }

    private static String field(String block, String name) {
        for (String line : block.split("\r?\n")) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.substring(0, colon).strip().equalsIgnoreCase(name)) {
                return line.substring(colon + 1).strip();
            }
        }
        return "";
    }

    /** Reads a report that follows no standard. */
    static BounceReport loose(String text, String failedRecipients, String originalId, Set<String> notTheRecipient, String from) {
        Set<String> recipients = new LinkedHashSet<>(Addresses.all(failedRecipients));
        String bounded = text.length() > 20_000 ? text.substring(0, 20_000) : text;
        String own = beforeCopy(bounded);
        if (recipients.isEmpty()) {
            for (String address : Addresses.all(own)) {
                boolean system = address.startsWith("postmaster@") || address.startsWith("mailer-daemon@") || notTheRecipient.contains(address);
                if (!system) {
                    recipients.add(address);
                }
            }
        }
        if (recipients.isEmpty() && own.toLowerCase(Locale.ROOT).contains("automatically rejected")) {
            recipients.addAll(Addresses.all(from)); // by a rule in the mailbox itself (RFC 5429)
        }
        Matcher code = STATUS.matcher(own);
        String status = "";
        while (code.find() && !isPermanent(status)) {
            status = status.isEmpty() || isPermanent(code.group(1)) ? code.group(1) : status;
        }
        List<String> words = new ArrayList<>();
        for (String line : own.split("\n")) {
            if (REPLY_CODE.matcher(line).find() || STATUS.matcher(line).find()) {
                words.add(line.strip());
            }
        }
        String diagnostic = words.isEmpty() ? "" : words.get(0);
        return new BounceReport(severity(status, own, false), List.copyOf(recipients), status, shortened(diagnostic), originalId);
    }

    /** Whether words from nobody name an address and say that something could not be delivered to it. */
    static boolean speaksOfFailure(String text) {
        String own = beforeCopy(text.length() > 6000 ? text.substring(0, 6000) : text);
        String lower = own.toLowerCase(Locale.ROOT);
        return Addresses.holdsOne(own) && (STATUS.matcher(own).find() || REPLY_CODE.matcher(own).find() || SUBJECTS.anyIn(lower)
                || GONE.anyIn(lower) || UNDELIVERED.anyIn(lower));
    }

    private static String beforeCopy(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int end = text.length();
        for (String mark : List.of("below this line is a copy", "this is a copy of the message", "original message", "received: from", "--- original", "return-path:", "message header", "reporting-mta:")) {
            int at = lower.indexOf(mark);
            end = at > 20 && at < end ? at : end;
        }
        return text.substring(0, end);
    }

    private static BounceReport.Severity severity(String status, String words, boolean failed) {
        String lower = (words.length() > 8000 ? words.substring(0, 8000) : words).toLowerCase(Locale.ROOT);
        if (status.equals("5.2.2") || status.equals("5.2.3") && lower.contains("quota")) {
            return BounceReport.Severity.SOFT;
        }
        if (status.startsWith("4.")) {
            return BounceReport.Severity.SOFT;
        }
        if (status.startsWith("5.") && !status.endsWith(".0.0")) {
            return BounceReport.Severity.HARD;
        }
        if (LATER.anyIn(lower) && !GONE.anyIn(lower)) {
            return BounceReport.Severity.SOFT;
        }
        if (GONE.anyIn(lower) || failed || status.startsWith("5.")) {
            return BounceReport.Severity.HARD;
        }
        Matcher code = REPLY_CODE.matcher(lower);
        if (code.find()) {
            return code.group(1).startsWith("5") ? BounceReport.Severity.HARD : BounceReport.Severity.SOFT;
        }
        return lower.contains("permanent") || lower.contains("rejected") || lower.contains("giving up") || lower.contains("i've given up") ? BounceReport.Severity.HARD : BounceReport.Severity.UNKNOWN;
    }

    private static String shortened(String text) {
        return text.length() > 500 ? text.substring(0, 500) : text;
    }
}
