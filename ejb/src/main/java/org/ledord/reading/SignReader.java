package org.ledord.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the signs in the kept text that decide how a letter is handled. */
final class SignReader {

    private static final Pattern PHONE = Pattern.compile("(?<![\\p{L}\\d.,:/-])(?:\\+\\s?(?:46|47|358|45)[\\s()-]{0,3}\\(?0?\\)?\\d(?:[\\s-]?\\d){6,10}|00(?:46|47|358|45)(?:[\\s-]?\\d){7,11}|0\\d{1,3}\\s?[-–/]\\s?\\d(?:[\\s-]?\\d){4,8}|0\\d{1,3}(?:[\\s-]?\\d){6,9}|[2-9]\\d(?:\\s\\d{2}){3}|[49]\\d{2}\\s\\d{2}\\s\\d{3})(?![\\d\\p{L}])");
    private static final Set<String> UNDO = Words.set("ångra", "ångrar", "angra", "angre", "angrer", "peru", "peruuta", "perun", "undo", "ta tillbaka", "återkalla", "dra tillbaka", "trekk tilbake", "withdraw", "ångra svaret", "ångra mitt svar", "angre svaret", "peru vastaus", "peruuta vastaus", "undo my answer", "jag ångrar mig");
    private static final Set<String> UNSUBSCRIBE = Words.set("avsluta", "avslutt", "avslut", "lopeta", "unsubscribe", "stop", "stopp", "avregistrera", "avanmäl", "avprenumerera", "avmeld", "peruuta tilaus", "poista listalta", "remove me", "avsluta prenumeration", "avsluta prenumerationen", "sluta skicka", "sluta skicka mejl", "remove", "avmelding", "avregistrera mig", "avanmälan", "end", "avsluta utskick", "lopeta tilaus");
    /** A short letter that asks to be left alone in a sentence of its own: what it names is the mail, or the list, and the writer. */
    private static final Pattern LEAVE_ME = Pattern.compile("(?:ta|stryk|plocka) bort mig (?:från|ur)|stryk mig (?:från|ur)|sluta (?:att )?(?:skicka|mejla|maila)|inte (?:få|ha|ta emot) (?:fler|flera|några|mer|dessa|de här|era)? ?(?:mejl|mail|utskick|e-post|brev|nyhetsbrev)"
            + "|avsluta min prenumeration|säg(?:a)? upp (?:min )?prenumerationen?|(?:avregistrera|avanmäl|avprenumerera) mig|meld meg av|meld mig fra|fjern meg fra|ta meg av (?:listen|listene)|slutt å sende|(?:ikke|slipper å) (?:ha|få|motta) (?:flere|disse|mer)? ?(?:e-post|mail|meldinger|nyhetsbrev)"
            + "|fjern mig fra|tage? mig af (?:listen|jeres|mail)|afmeld mig|meld mig ud af|ikke (?:modtage|have|få) flere (?:mails?|beskeder|nyhedsbreve)|poista(?:kaa|han)? minut|poistakaa (?:osoitteeni|nimeni)|en halua (?:enää )?(?:näitä |lisää |saada )*(?:viestejä|sähköpost|posti|uutiskirje)|lopettakaa (?:viestien )?lähettäminen|peruuta(?:n|kaa)? (?:uutiskirjeen )?tilau"
            + "|(?:remove|take) (?:me|my (?:name|address|e-?mail)) (?:off|from)|unsubscribe me|stop (?:sending|e-?mailing|mailing)|(?:do not|don.t|no longer) (?:want|wish) (?:to (?:receive|get) )?(?:any |more |these |your |further |any more )*(?:mail|e-?mail|message|newsletter)|please unsubscribe",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Phrases WHERE = padded("var är vi", "var är vi nu", "var står vi", "var ligger vi", "hur går det", "hur långt har vi kommit", "hur långt har det kommit", "vad händer nu", "vad är status", "hur är läget med", "vad är läget",
            "vad händer med", "när kommer beslut", "var är ärendet", "hur ligger det till", "hvor er vi", "hvor står vi", "hvor langt har vi kommet", "hvordan går det", "hva skjer nå", "hva er status", "hva skjer med", "missä mennään", "missä vaiheessa", "missä ollaan", "mitä kuuluu", "miten etenee", "mikä on tilanne",
            "mitä tapahtuu nyt", "where are we", "what is the status", "what's the status", "how far along", "how is it going", "what happens now", "any update", "any news", "what is happening with", "status på");

    private static final Pattern LEADING = Pattern.compile("^(?:hej|hei|moi|hi|hello|tack|please|vänligen|snälla) ");
    private static final Pattern TRAILING = Pattern.compile(" (?:tack|takk|kiitos|please|snälla|hej|mvh)$");

    /** A telephone number has no fewer digits, and so many of them stand no farther apart. */
    private static final int FEWEST_DIGITS = 7;
    private static final int LONGEST_PHONE = 16;
    /** One of these stands in whatever {@link #LEAVE_ME} finds: one quick pass instead of forty tries at each letter. */
    private static final Phrases LEAVE_WORDS = Phrases.of("bort mig", "stryk mig", "sluta", "inte få", "inte ha", "inte ta emot", "prenumeration", "rera mig", "anmäl mig", "meld me", "fjern m", "ta meg", "tage mi", "tag mi", "slutt å", "ikke ha", "ikke få", "ikke mo", "slipper",
            "afmeld", "meld mig", "poista", "halua", "lopettakaa", "peruuta", "remove m", "take m", "unsubscribe", "stop ", "t want", "t wish", "r want", "r wish");

    private SignReader() {
    }

    private static Phrases padded(String... phrases) {
        List<String> padded = new ArrayList<>();
        for (String phrase : phrases) {
            padded.add(Words.padded(phrase));
        }
        return Phrases.of(padded);
    }

    static LetterSigns read(String kept, String closing, String subject) {
        String core = core(kept, closing);
        String words = Words.padded(core.length() > 400 ? core.substring(0, 400) : core).strip();
        boolean brief = core.length() < 300;
        String bare = words.length() > 80 ? words : TRAILING.matcher(LEADING.matcher(words).replaceFirst("")).replaceFirst("");
        return new LetterSigns(IdentityNumbers.anyIn(kept), phones(kept), Courtesies.isOnlyThanks(core),
                isWord(core, words, bare, UNDO), isWord(core, words, bare, UNSUBSCRIBE) || core.length() < 160 && LEAVE_WORDS.anyIn(core.toLowerCase(Locale.ROOT)) && LEAVE_ME.matcher(core).find(), brief && asks(words) || words.isEmpty() && asks(Words.padded(subject).strip()));
    }

    /** What is left without greeting and closing. */
    static String core(String kept, String closing) {
        String text = closing.isEmpty() || !kept.endsWith(closing) ? kept : kept.substring(0, kept.length() - closing.length());
        String[] lines = text.strip().split("\n", 2);
        return Courtesies.isGreeting(lines[0].strip()) && lines.length > 1 ? lines[1].strip() : text.strip();
    }

    /** The word stands alone, or first in capitals on a line of its own. */
    private static boolean isWord(String core, String words, String bare, Set<String> wanted) {
        if (wanted.contains(words) || wanted.contains(bare)) {
            return true;
        }
        int end = core.indexOf('\n');
        String line = end < 0 ? core : core.substring(0, end);
        if (line.length() > 60) {
            return false;
        }
        String first = Words.trim(line, "\"'”“’!.,:", "\"'”“’!.,:");
        return first.length() > 3 && first.equals(first.toUpperCase(Locale.ROOT)) && wanted.contains(first.toLowerCase(Locale.ROOT));
    }

    private static boolean asks(String words) {
        return WHERE.anyIn(" " + words + " ") || words.equals("status");
    }

    /** Whether so many digits stand within so many characters somewhere: nearly all letters have none and are spared the patterns. */
    static boolean holdsDigits(String text, int wanted, int span) {
        int[] places = new int[wanted];
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                continue;
            }
            places[digits % wanted] = i;
            digits++;
            if (digits >= wanted && i - places[digits % wanted] < span) {
                return true;
            }
        }
        return false;
    }

    private static List<String> phones(String text) {
        if (!holdsDigits(text, FEWEST_DIGITS, LONGEST_PHONE)) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        Matcher matcher = PHONE.matcher(text);
        while (matcher.find() && found.size() < 50) {
            String number = matcher.group().strip();
            boolean identity = IdentityNumbers.anyIn(number);
            boolean date = number.matches("0?\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}");
            if (!identity && !date) {
                found.add(number);
            }
        }
        return found;
    }
}
