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
    private static final Set<String> UNDO = Words.set("ta tillbaka mitt svar", "ta tillbaka svaret", "dra tillbaka mitt svar", "dra tillbaka svaret", "jag tar tillbaka mitt svar", "jag drar tillbaka mitt svar", "jag vill ta tillbaka mitt svar", "återkalla mitt svar", "återkalla svaret", "ta bort mitt svar", "trekk tilbake svaret", "trekk tilbake svaret mitt", "jeg trekker svaret mitt", "jeg trekker tilbake svaret mitt", "peruuta vastaukseni", "perun vastaukseni", "haluan perua vastaukseni", "withdraw my answer", "i withdraw my answer", "take back my answer", "ångra", "ångrar", "angra", "angre", "angrer", "peru", "peruuta", "perun", "undo", "ta tillbaka", "återkalla", "dra tillbaka", "trekk tilbake", "withdraw", "ångra svaret", "ångra mitt svar", "angre svaret", "peru vastaus", "peruuta vastaus", "undo my answer", "jag ångrar mig");
    private static final Set<String> UNSUBSCRIBE = Words.set("avsluta", "avslutt", "avslut", "lopeta", "unsubscribe", "stop", "stopp", "avregistrera", "avanmäl", "avprenumerera", "avmeld", "peruuta tilaus", "poista listalta", "remove me", "avsluta prenumeration", "avsluta prenumerationen", "sluta skicka", "sluta skicka mejl", "remove", "avmelding", "avregistrera mig", "avanmälan", "end", "avsluta utskick", "lopeta tilaus");
    /** A short letter that asks to be left alone in a sentence of its own: what it names is the mail, or the list, and the writer. */
    private static final Pattern LEAVE_ME = Pattern.compile("(?:ta|stryk|plocka) bort mig (?:från|ur)|stryk mig (?:från|ur)|sluta (?:att )?(?:skicka|mejla|maila)|inte (?:få|ha|ta emot) (?:fler|flera|några|mer|dessa|de här|era)? ?(?:mejl|mail|utskick|e-post|brev|nyhetsbrev)"
            + "|avsluta min prenumeration|säg(?:a)? upp (?:min )?prenumerationen?|(?:avregistrera|avanmäl|avprenumerera) mig|meld meg av|meld mig fra|fjern meg fra|ta meg av (?:listen|listene)|slutt å sende|(?:ikke|slipper å) (?:ha|få|motta) (?:flere|disse|mer)? ?(?:e-post|mail|meldinger|nyhetsbrev)"
            + "|slett(?:e)? (?:meg|min adresse|adressen min) fra|slet(?:te)? (?:mig|min adresse) fra|gerne afmeldes|afmeldes (?:fra|alle)|bitte (?:mich )?abmelden|melden sie mich (?:bitte )?ab|keine weiteren (?:e-)?mails|aus (?:dem|ihrem) verteiler|me désabonner|me désinscrire|ne plus recevoir (?:vos|de|ces|d')|d[ae](?:r|n)me de baja|darse de baja|no quiero recibir m[aá]s|retirem? (?:o )?meu|remover (?:o )?meu|отпишите меня|отписаться от|配信停止|退订|取消订阅|cancelar (?:mi |minha )?(?:suscripción|inscrição|assinatura)|non (?:voglio|desidero) più ricevere|cancella(?:rmi|temi|re la mia iscrizione)|(?:me )?afmelden voor|schrijf mij uit|geen (?:verdere |meer )?(?:e-)?mails meer|fjern mig fra|(?:at )?afmelde mig|tage? mig af (?:listen|jeres|mail)|afmeld mig|meld mig ud af|ikke (?:modtage|have|få) flere (?:mails?|beskeder|nyhedsbreve)|poista(?:kaa|han)? minut|poistakaa (?:osoitteeni|nimeni)|en halua (?:enää )?(?:näitä |lisää |saada )*(?:viestejä|sähköpost|posti|uutiskirje)|lopettakaa (?:viestien )?lähettäminen|peruuta(?:n|kaa)? (?:uutiskirjeen )?tilau"
            + "|(?:remove|take) (?:me|my (?:name|address|e-?mail)) (?:off|from)|unsubscribe me|stop (?:sending|e-?mailing|mailing)|(?:do not|don.t|no longer) (?:want|wish) (?:to (?:receive|get) )?(?:any |more |these |your |further |any more )*(?:mail|e-?mail|message|newsletter)|please unsubscribe|^unsubscribe\\s\\S+|töröljenek|leiratkoz|automated message to unsubscribe",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Phrases WHERE = padded("var är vi", "var är vi nu", "var står vi", "var ligger vi", "hur går det", "hur långt har vi kommit", "hur långt har det kommit", "vad händer nu", "vad är status", "hur är läget med", "vad är läget",
            "vad händer med", "när kommer beslut", "var är ärendet", "hur ligger det till", "hvor er vi", "hvor står vi", "hvor langt har vi kommet", "hvordan går det", "hva skjer nå", "hva er status", "hva skjer med", "missä mennään", "missä vaiheessa", "missä ollaan", "mitä kuuluu", "miten etenee", "mikä on tilanne",
            "mitä tapahtuu nyt", "where are we", "what is the status", "what's the status", "how far along", "how is it going", "what happens now", "any update", "any news", "what is happening with", "status på");

    /** What somebody names who asks about the asking; what a reform is about is asked in other words. */
    private static final Phrases ASKING = padded("fråga 1", "fråga 2", "fråga 3", "fråga 4", "fråga 5", "frågan", "frågorna", "betyder", "menas", "menar ni", "menar du", "hur svarar", "hur fyller", "förstår inte frågan", "vem svarar", "svara på",
            "spørsmål 1", "spørsmål 2", "spørsmål 3", "spørsmål 4", "spørsmål 5", "spørsmålet", "spørsmålene", "betyr", "menes", "mener dere", "mener du", "hvordan svarer", "svare på",
            "kysymys 1", "kysymys 2", "kysymys 3", "kysymyksellä", "kysymyksessä", "kysymyksen", "kysymykseen", "kysymyksiin", "tarkoittaa", "tarkoitetaan", "tarkoitatte", "miten vastaan", "miten vastataan",
            "question 1", "question 2", "question 3", "question 4", "question 5", "the question", "the questions", "mean by", "does it mean", "meant by", "how do i answer", "how should i answer");

    private static final WordSet LEADING = WordSet.of("hej", "hei", "moi", "hi", "hello", "tack", "please", "vänligen", "snälla");
    private static final WordSet TRAILING = WordSet.of("tack", "takk", "kiitos", "please", "snälla", "hej", "mvh");

    /** A telephone number has no fewer digits, and so many of them stand no farther apart. */
    private static final int FEWEST_DIGITS = 7;
    private static final int LONGEST_PHONE = 16;
    /** One of these stands in whatever {@link #LEAVE_ME} finds: one quick pass instead of forty tries at each letter. */
    private static final Phrases LEAVE_WORDS = Phrases.of("bort mig", "stryk mig", "sluta", "inte få", "inte ha", "inte ta emot", "prenumeration", "rera mig", "anmäl mig", "meld me", "fjern m", "ta meg", "tage mi", "tag mi", "slutt å", "ikke ha", "ikke få", "ikke mo", "slipper",
            "afmeld", "slett", "slet", "abmelden", "melden sie mich", "keine weiteren", "verteiler", "désabonn", "désinscri", "plus recevoir", "de baja", "recibir más", "cancelar", "cancella", "più ricevere", "schrijf mij", "mails meer", "to unsubscribe", "retirem", "remover", "отпишите", "отписаться", "配信停止", "退订", "töröljenek", "leiratkoz", "meld mig", "poista", "halua", "lopettakaa", "peruuta", "remove m", "take m", "unsubscribe", "stop ", "t want", "t wish", "r want", "r wish");

    /** "Please don't unsubscribe me." */
    private static final Phrases STAY = Phrases.of("not unsubscribe", "n't unsubscribe", "n’t unsubscribe", "inte avregistrera", "inte avanmäl", "ikke meld", "ikke fjern", "not remove", "n't remove", "n’t remove", "nicht abmelden", "älkää poista", "älä poista");

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
        String padded = Words.padded(core.length() > 400 ? core.substring(0, 400) : core);
        String words = padded.strip();
        boolean brief = core.length() < 300;
        String bare = words.length() > 80 ? words : bare(words);
        String alone = shouted(core);
        boolean numbers = holdsDigits(kept, FEWEST_DIGITS, LONGEST_PHONE);
        boolean leaves = core.length() < 160 && LEAVE_WORDS.anyInAnyCase(core, core.length()) && LEAVE_ME.matcher(core).find() && !STAY.anyInAnyCase(core, core.length());
        return new LetterSigns(numbers && IdentityNumbers.anyIn(kept), numbers ? phones(kept) : List.of(), Courtesies.isOnlyThanks(core),
                isWord(UNDO, words, bare, alone), isWord(UNSUBSCRIBE, words, bare, alone) || leaves,
                brief && asks(padded) || words.isEmpty() && asks(Words.padded(subject)), brief && asksBack(core, padded));
    }

    /** Without a word of courtesy at either end. */
    private static String bare(String words) {
        int first = words.indexOf(' ');
        String text = first > 0 && LEADING.contains(words, 0, first) ? words.substring(first + 1) : words;
        int last = text.lastIndexOf(' ');
        return last >= 0 && TRAILING.contains(text, last + 1, text.length()) ? text.substring(0, last) : text;
    }

    /** What is left without greeting and closing. */
    static String core(String kept, String closing) {
        String text = closing.isEmpty() || !kept.endsWith(closing) ? kept : kept.substring(0, kept.length() - closing.length());
        String stripped = text.strip();
        int end = stripped.indexOf('\n');
        return end > 0 && Courtesies.isGreeting(stripped.substring(0, end).strip()) ? stripped.substring(end + 1).strip() : stripped;
    }

    /** The word stands alone, or first in capitals on a line of its own. */
    private static boolean isWord(Set<String> wanted, String words, String bare, String alone) {
        return wanted.contains(words) || wanted.contains(bare) || !alone.isEmpty() && wanted.contains(alone);
    }

    /** A short first line that is all in capitals, in lower case and without marks around it; else empty. */
    private static String shouted(String core) {
        int end = core.indexOf('\n');
        String line = end < 0 ? core : core.substring(0, end);
        if (line.length() > 60) {
            return "";
        }
        String first = Words.trim(line, "\"'”“’!.,:", "\"'”“’!.,:");
        boolean capitals = first.length() > 3 && !Character.isLowerCase(first.charAt(1)) && first.equals(first.toUpperCase(Locale.ROOT));
        return capitals ? first.toLowerCase(Locale.ROOT) : "";
    }

    /** Every sentence is a question, and one names what we asked. "Varför fler möten? Vi har redan tre." is an answer like any other. */
    private static boolean asksBack(String core, String padded) {
        if (!ASKING.anyIn(padded)) {
            return false;
        }
        boolean asked = false;
        for (String sentence : core.split("(?<=[.!?…])\\s+|\\n+")) {
            String said = sentence.strip();
            boolean courtesy = said.isEmpty() || Courtesies.isGreeting(said) || Courtesies.isClosing(said) || Courtesies.isOnlyThanks(said);
            if (!courtesy && !said.endsWith("?")) {
                return false;
            }
            asked |= !courtesy;
        }
        return asked;
    }

    private static boolean asks(String padded) {
        return WHERE.anyIn(padded) || padded.equals(" status ");
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

    /** The telephone numbers in these words, the first fifty. */
    static List<String> phones(String text) {
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
