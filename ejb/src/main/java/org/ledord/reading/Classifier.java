package org.ledord.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides what sort of message it is, from headers and structure; the words of the letter come last. */
final class Classifier {

    private static final Pattern AUTOMATIC_SUBJECT = Pattern.compile("^\\W*(?:auto(?:matiskt|matisk)?[- ]?(?:svar|reply|respons\\p{L}*|matic reply)|automatic(?:al)? (?:reply|response)|automaattinen (?:vastaus|poissaolo)|automaattivastaus|auto[- ]?response|out[- ]of[- ](?:the[- ])?office|away from (?:the|my) (?:office|mail)"
            + "|frånvaromeddelande|frånvaroassistent|fraværsmelding|fraværsbesked|poissaoloviesti|poissaoloilmoitus|ute av kontoret|ikke på kontoret|ej på kontoret|inte på kontoret|abwesenheit|automatische antwort|réponse automatique|respuesta automática|resposta automática|risposta automatica|automatisch antwoord|abwesend|autosvar|poissa toimistolta|automatyczna odpowiedź|autoodpowiedź|автоматический ответ|автоответ|отсутствую|automatická odpověď|otomatik yanıt|自動返信|自动回复|away message|vacation (?:reply|message|response|notice)|\\[auto)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Words that people write about too: only first in the subject, and alone or before a colon or a date. */
    private static final Pattern ABSENT_SUBJECT = Pattern.compile("^\\W*(?:ooo|oof|frånvaro|frånvarande|semester|på semester|ledig|föräldraledig|tjänstledig|sjukskriven|jag är (?:ledig|borta|på semester|frånvarande)|ej på plats|fravær|fraværende|fråvær|på ferie|ferie|jeg er (?:ikke til stede|på ferie|bortreist)|ikke til stede|poissa|poissaolo|lomalla|olen lomalla|vuosiloma|loma|en ole paikalla|vacation|on vacation|on leave|maternity leave|afwezig)"
            + "(?:\\s?:.*|\\W*|\\s(?:till|til|until|t\\.?o\\.?m|fram|från|fra|from|asti|v\\.?|vecka|uke|viikko|\\d).{0,40})$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** One of these stands in every subject that the two patterns above find: most subjects are spared them. */
    private static final Phrases ABSENCE_WORDS = Phrases.of("auto", "away", "abwesen", "out", "otom", "frånvar", "frav", "fråv", "poissa", "ute av", "ikke", "ej på", "inte på", "répon", "respu", "respo", "rispo", "自動", "自动", "vacation", "авто", "отсут",
            "ooo", "oof", "semester", "ledig", "sjuk", "jag är", "ferie", "jeg er", "loma", "en ole", "on leave", "maternity", "afwezig");
    private static final Phrases MACHINE_WORDS = Phrases.of("mailer", "postmaster", "reply", "vastaus", "svar", "delivery", "bounce", "exchange", "daemon");
    private static final Pattern MACHINE = Pattern.compile("^(?:mailer-?daemon|postmaster|no-?reply|do-?not-?reply|noreply.*|.*[._-]no-?reply|no\\.reply|ei-?vastausta|svara-?ej|svara-?inte|ikke-?svar|inte-?svara|mail-?delivery.*|bounces?(?:[+-].*)?|autoreply|auto-?svar)$");
    private static final Pattern DAEMON = Pattern.compile("mailer-?daemon|postmaster|mail-?delivery.*|microsoftexchange.*|mdaemon|mail-daemon");
    private static final Pattern ANSWERS = Pattern.compile("^\\s*(?:re|sv|vs|aw|antw|odp|ref|rif|res)\\s?:", Pattern.CASE_INSENSITIVE);
    private static final WordSet RSVP_SUBJECTS = WordSet.of("accepted", "declined", "tentative", "tentatively accepted", "accepterat", "accepterad", "godkänt", "avböjt", "avslaget", "avslagen", "preliminärt godkänt", "preliminärt", "godtatt", "avslått", "foreløpig", "foreløpig godtatt", "hyväksytty", "hylätty", "alustava", "alustavasti hyväksytty", "updated invitation", "accepté", "zugesagt", "abgelehnt", "accepteret", "afvist", "takket ja", "takket nei");
    private static final Set<String> UNSUBSCRIBE_LOCALS = Words.set("avsluta", "unsubscribe", "avslutt", "lopeta", "avregistrera", "leave", "unsub");
    private static final Set<String> UNSUBSCRIBE_SUBJECTS = Words.set("unsubscribe", "avsluta", "avslutt", "lopeta", "avregistrera", "avmeld", "avanmälan", "stop", "stopp", "désabonnement", "désinscription", "abmeldung", "abmelden", "afmelden", "baja", "cancelar suscripción", "disiscrizione");

    private final RawLetter raw;
    private final LetterHeaders headers;
    private final String subject;
    private Boolean automatic;
    BounceReport bounce;
    CalendarReply rsvp;

    Classifier(RawLetter raw, LetterHeaders headers) {
        this.raw = raw;
        this.headers = headers;
        subject = headers.subject().toLowerCase(Locale.ROOT);
    }

    /** What the headers and the structure tell, or null when it looks like a letter. */
    LetterClass byStructure() {
        List<Part> leaves = raw.leaves();
        Part status = part(leaves, "message/delivery-status");
        status = status == null ? part(leaves, "message/global-delivery-status") : status;
        String reportType = raw.root == null ? "" : raw.root.parameter("report-type").toLowerCase(Locale.ROOT);
        if (part(leaves, "message/feedback-report") != null || reportType.equals("feedback-report") || raw.has("x-hmxmroriginalrecipient") || subject.startsWith("complaint about message from ")) {
            return LetterClass.COMPLAINT;
        }
        if (part(leaves, "message/disposition-notification") != null || reportType.equals("disposition-notification")) {
            if (!headers.nullReturnPath() || !Bounces.isBounceSubject(subject)) {
                return LetterClass.OTHER;
            }
            bounce = looseBounce(leaves); // a server that refuses in this form, as for a mailbox that is full
            return LetterClass.BOUNCE;
        }
        boolean forwarded = status != null && !reportType.equals("delivery-status") && !headers.nullReturnPath() && !isDaemon();
        if (forwarded) {
            return byHeaders();
        }
        if (status != null || reportType.equals("delivery-status")) {
            String report = status == null ? "" : status.text();
            bounce = Bounces.standard(report, firstText(leaves), originalId(leaves), raw.first("x-failed-recipients"));
            if (bounce != null && bounce.recipients().isEmpty()) {
                BounceReport loose = looseBounce(leaves);
                bounce = new BounceReport(bounce.severity(), loose.recipients(), bounce.status().isEmpty() ? loose.status() : bounce.status(), bounce.diagnostic(), bounce.originalMessageId());
            }
            return bounce == null ? LetterClass.OTHER : LetterClass.BOUNCE;
        }
        if (isLooseBounce(leaves)) {
            bounce = looseBounce(leaves);
            return LetterClass.BOUNCE;
        }
        boolean invites = false;
        for (Part leaf : leaves) {
            boolean calendar = leaf.type.equals("text/calendar") || leaf.type.equals("application/ics");
            if (calendar && rsvp == null) {
                rsvp = Calendars.reply(leaf.text(), headers.from().address());
                invites |= leaf.parameter("method").equalsIgnoreCase("request") || leaf.parameter("method").equalsIgnoreCase("cancel");
            }
        }
        if (rsvp != null) {
            return LetterClass.RSVP;
        }
        if (invites) {
            return LetterClass.OTHER;
        }
        return byHeaders();
    }

    private LetterClass byHeaders() {
        String precedence = RawLetter.lower(raw.first("precedence"));
        String auto = RawLetter.lower(headers.autoSubmitted());
        if (isToUnsubscribe() && !auto.startsWith("auto-replied") && !automaticSubject()) {
            return LetterClass.UNSUBSCRIBE; // also where a program sends it for the person (RFC 2369)
        }
        boolean automaticSubject = automaticSubject();
        boolean marked = raw.has("x-autoreply") || raw.has("x-autorespond") || raw.has("x-autoresponder") || raw.has("x-auto-reply") || raw.has("x-mail-autoreply") || raw.has("x-vacation") || raw.has("x-auto-response") || precedence.equals("auto_reply") || precedence.equals("auto-reply")
                || raw.has("x-autogenerated") && RawLetter.lower(raw.first("x-autogenerated")).matches("reply|forward|group|letter|mirror|redirect") || raw.has("x-ms-exchange-inbox-rules-loop") && automaticSubject;
        if (auto.startsWith("auto-replied") || marked || automaticSubject) {
            return LetterClass.AUTO_REPLY;
        }
        if (isList(precedence)) {
            return LetterClass.LIST;
        }
        if (auto.startsWith("auto-generated") && wishesNoMore(subject.strip())) {
            return LetterClass.UNSUBSCRIBE; // the button of a mail program (RFC 2369)
        }
        if (!auto.isEmpty() && !auto.equals("no") && !auto.startsWith("no;") || asksForSilence() || headers.nullReturnPath()) {
            return LetterClass.AUTO_REPLY;
        }
        if (isPrecedenceBulk(precedence)) {
            return LetterClass.LIST;
        }
        String local = local(headers.from().address());
        if (MACHINE_WORDS.anyIn(local) && MACHINE.matcher(local).matches()) {
            return LetterClass.AUTO_REPLY;
        }
        if (headers.goesRound()) {
            return LetterClass.OTHER;
        }
        int colon = subject.indexOf(':');
        boolean rsvpSubject = colon > 0 && RSVP_SUBJECTS.contains(subject, 0, colon) && colon + 1 < subject.length() && Words.isSpace(subject.charAt(colon + 1));
        if (rsvpSubject && raw.leaves().stream().allMatch(leaf -> leaf.encoded.length < 200)) {
            return LetterClass.RSVP;
        }
        String type = raw.root == null ? "" : raw.root.type;
        if (type.equals("text/calendar")) {
            return LetterClass.OTHER;
        }
        if (type.equals("multipart/encrypted") || type.equals("application/pkcs7-mime") && !raw.root.parameter("smime-type").equals("signed-data")) {
            return LetterClass.OTHER;
        }
        return null;
    }

    /**
     * Whether X-Auto-Response-Suppress comes with a sign that a machine wrote (MS-OXCMAIL 2.2.3.2.14). Alone, on what answers a
     * letter, it says that the sender wants no automatic answer; Exchange puts it on what people write, too (ADR 0015).
     */
    private boolean asksForSilence() {
        return raw.has("x-auto-response-suppress") && (headers.inReplyTo().isEmpty() || raw.has("x-ms-exchange-inbox-rules-loop"));
    }

    private boolean automaticSubject() {
        if (automatic == null) {
            automatic = ABSENCE_WORDS.anyIn(subject) && (AUTOMATIC_SUBJECT.matcher(headers.subject()).find() || ABSENT_SUBJECT.matcher(headers.subject()).matches());
        }
        return automatic;
    }

    private boolean isList(String precedence) {
        boolean list = raw.has("list-id") || raw.has("list-post") || raw.has("list-unsubscribe") || raw.has("mailing-list") || raw.has("x-mailing-list") || raw.has("x-mailman-version") || raw.has("list-help") || raw.has("list-subscribe") || raw.has("list-owner") || raw.has("list-archive");
        return list || precedence.equals("list");
    }

    private static boolean isPrecedenceBulk(String precedence) {
        return precedence.equals("bulk") || precedence.equals("junk") || precedence.equals("list");
    }

    private BounceReport looseBounce(List<Part> leaves) {
        return Bounces.loose(firstText(leaves), raw.first("x-failed-recipients"), originalId(leaves), Set.copyOf(headers.recipients()), headers.from().address());
    }

    private boolean isDaemon() {
        String local = local(headers.from().address());
        return MACHINE_WORDS.anyIn(local) && DAEMON.matcher(local).matches() || headers.from().name().toLowerCase(Locale.ROOT).contains("mail delivery");
    }

    private boolean isLooseBounce(List<Part> leaves) {
        boolean daemon = isDaemon();
        boolean failed = raw.has("x-failed-recipients");
        boolean told = Bounces.isBounceSubject(subject);
        boolean said = headers.nullReturnPath() && !told && !automaticSubject() && Bounces.speaksOfFailure(firstText(leaves));
        boolean looks = failed || said || told && (daemon || headers.nullReturnPath());
        boolean person = looks && !headers.inReplyTo().isEmpty() && !headers.nullReturnPath() && ANSWERS.matcher(headers.subject()).find();
        return looks && !person; // a person may write about one
    }

    /** What the words tell of a letter: a wish to get no more mail. */
    LetterClass byWords(LetterSigns signs, String kept, boolean quotes, boolean readable) {
        boolean wish = kept.length() < 200 && wishesNoMore(subject.strip());
        if (signs.unsubscribeWord() || isToUnsubscribe() || wish) {
            return LetterClass.UNSUBSCRIBE;
        }
        if (!quotes && AutomaticWords.saidIn(kept)) {
            return LetterClass.AUTO_REPLY;
        }
        boolean sealed = kept.startsWith("-----BEGIN PGP MESSAGE-----");
        return readable && !sealed ? LetterClass.REPLY : LetterClass.OTHER;
    }

    /** "Unsubscribe", or that with a mark of the list behind it, as programs write it for the person. */
    private static boolean wishesNoMore(String subject) {
        int end = 0;
        while (end < subject.length() && Character.isLetter(subject.charAt(end))) {
            end++;
        }
        boolean marked = end < subject.length() && subject.indexOf(' ') < 0;
        return UNSUBSCRIBE_SUBJECTS.contains(subject) || marked && UNSUBSCRIBE_SUBJECTS.contains(subject.substring(0, end));
    }

    private boolean isToUnsubscribe() {
        for (String address : headers.recipients()) {
            String local = local(address);
            int end = 0;
            while (end < local.length() && local.charAt(end) != '+' && local.charAt(end) != '-') {
                end++;
            }
            if (UNSUBSCRIBE_LOCALS.contains(local.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static String local(String address) {
        int at = address.indexOf('@');
        return (at < 0 ? address : address.substring(0, at)).toLowerCase(Locale.ROOT);
    }

    private static Part part(List<Part> leaves, String type) {
        for (Part leaf : leaves) {
            if (leaf.type.equals(type)) {
                return leaf;
            }
        }
        return null;
    }

    private static String firstText(List<Part> leaves) {
        StringBuilder text = new StringBuilder();
        for (Part leaf : leaves) {
            if (leaf.type.equals("text/plain")) {
                return leaf.text();
            }
            if (leaf.type.equals("text/html") && text.length() == 0) {
                for (Line line : HtmlLines.of(leaf.text())) {
                    text.append(line.text).append('\n');
                }
            }
        }
        return text.toString();
    }

    private String originalId(List<Part> leaves) {
        for (Part leaf : leaves) {
            boolean copy = leaf.type.equals("message/rfc822") || leaf.type.equals("text/rfc822-headers") || leaf.type.equals("message/rfc822-headers") || leaf.type.equals("message/global");
            if (copy) {
                List<String> ids = HeaderReader.ids(headerIn(leaf.text(), "message-id"));
                return ids.isEmpty() ? "" : ids.get(0);
            }
        }
        return headers.inReplyTo().isEmpty() ? "" : headers.inReplyTo().get(0);
    }

    private static String headerIn(String text, String name) {
        String bounded = text.length() > 60_000 ? text.substring(0, 60_000) : text;
        for (String line : bounded.replaceAll("\r?\n[ \t]+", " ").split("\r?\n")) {
            if (line.isEmpty()) {
                break;
            }
            if (line.regionMatches(true, 0, name + ":", 0, name.length() + 1)) {
                return line.substring(name.length() + 1).strip();
            }
        }
        return "";
    }
}
