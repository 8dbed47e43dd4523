package org.ledord.inbound;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Language;

/**
 * "Var är vi?" and its like: whether that is all that somebody says, and in which language. Each sentence has to be the question or a
 * courtesy; one word more, and it is something that a person must read. So the list of words is closed and holds none that could
 * be an answer: no "ja", no "för", no "ok".
 */
final class StatusQuestion {
    /** Longer than this nobody asks; what is longer is read by a person. */
    private static final int LONGEST = 240;
    private static final int LONGEST_HEAD = 6;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n;]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String REFERENCE = "§";
    private static final Pattern REPLY_MARK = Pattern.compile("^\\s*(?:(?:re|sv|vs|vl|fw|fwd|aw)\\s?:\\s*)+", Pattern.CASE_INSENSITIVE);
    /** A matter as our letters name it ([F4]) or as people do ("förslag 4", "kierros 6"). */
    private static final Pattern NAMED = Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\[?([FRBP])(\\d{1,5})]?"
            + "|(förslag(?:et)?|forslag(?:et)?|ehdotu(?:s|ksen)|proposal|rund(?:a|an|e|en)|kierro(?:s|ksen)|round|beslut(?:et)?|vedtak(?:et)?|päätö(?:s|ksen)|decision|pilot(?:en)?|pilot(?:ti|in))"
            + "\\s{1,3}(?:n(?:umme)?r\\.?\\s{0,2}|nro\\s{0,2}|no\\.?\\s{0,2})?(\\d{1,5}))(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Map<String, Language> HEADS = new HashMap<>();
    private static final Set<String> COURTESIES = words("""
            hej hejsan hallå tjena god morgon dag kväll eftermiddag hei heisann hallo moi terve hello hi dear good morning afternoon tack takk kiitos thanks thank you please
            snälla på förhand forhånd etukäteen in advance mvh vh hälsningar hälsning vänliga vänlig med vennlig hilsen ystävällisin terveisin regards best kind""");
    private static final Set<String> BEFORE = words("""
            jag vi undrar undrade bara men och så vet ni du kan kunde skulle säga berätta veta vill jeg lurer på lurte bare og kunne dere si fortelle haluaisin haluaisimme tietää
            kertoa voisitteko voitteko mutta could can you tell me us just wondering i and but so please""");
    private static final Set<String> AFTER = words("""
            nu nå nyt now just right currently i med på av för det den detta denna dette denne här där då sen sedan dag idag egentligen egentlig ärendet förslaget rundan beslutet piloten
            saken forslaget runden høringen vedtaket piloten asia asian asiassa ehdotus ehdotuksen ehdotuksessa kierros kierroksen kierroksella päätös päätöksen pilotti pilotin tämä tämän kanssa
            tällä hetkellä nykyisin with on of the this that it at moment today so far proposal round matter decision pilot for to next härnäst videre seuraavaksi""");

    static {
        heads(Language.sv, "var är vi", "var är vi nånstans", "var är vi någonstans", "var står vi", "var ligger vi", "hur går det", "hur gick det", "hur långt har vi kommit", "hur långt har det kommit",
                "hur långt är vi", "vad är status", "vad är statusen", "vad är läget", "hur är läget", "hur är statusen", "hur ser läget ut", "hur ligger det till", "hur ligger vi till",
                "vad händer", "vad hände", "vad blev det", "när kommer beslut", "när kommer beslutet", "när stänger rundan", "var är ärendet", "var är förslaget", "lägesrapport", "statusläge");
        heads(Language.nb, "hvor er vi", "hvor står vi", "hvor ligger vi", "hvordan går det", "hvordan gikk det", "hvor langt har vi kommet", "hvor langt er vi kommet", "hvor langt har det kommet",
                "hva er status", "hva er statusen", "hvordan ligger vi an", "hvordan ligger det an", "hva skjer", "hva skjedde", "når kommer vedtaket", "når kommer beslutningen", "når stenger runden", "hvor er saken",
                "hvor er forslaget");
        heads(Language.fi, "missä mennään", "missä ollaan", "missä vaiheessa", "missä vaiheessa ollaan", "missä vaiheessa mennään", "missä vaiheessa on", "miten etenee", "miten asia etenee", "miten menee", "miten kävi",
                "miten sujuu", "mikä on tilanne", "mikä tilanne", "tilanne", "mitä tapahtuu", "mitä tapahtui", "milloin tulee päätös", "milloin päätös tulee", "milloin kierros päättyy");
        heads(Language.en, "where are we", "where do we stand", "where does it stand", "where is it", "what is the status", "whats the status", "how far along", "how far along are we", "how far have we come",
                "how far have we got", "how is it going", "hows it going", "how did it go", "what happens", "what happened", "what is happening", "whats happening", "any update", "any updates", "any news",
                "when will it be decided", "when does the round close", "status update");
        heads(null, "status", "status på", "status for");
    }

    private boolean asks;
    private Language language;

    private StatusQuestion() {
    }

    /** A matter by what people call it. */
    record Named(MatterKind kind, int number) {
    }

    /** The matter that this text names first. */
    static Optional<Named> named(String text) {
        Matcher found = NAMED.matcher(text == null || text.length() > LONGEST * 2 ? "" : text);
        return found.find() ? Optional.of(found.group(1) != null ? new Named(MatterKind.of(found.group(1).toUpperCase(Locale.ROOT)).orElseThrow(), Integer.parseInt(found.group(2)))
                : new Named(kind(found.group(3).toLowerCase(Locale.ROOT)), Integer.parseInt(found.group(4)))).filter(one -> one.number() > 0) : Optional.empty();
    }

    /** A subject as its writer typed it: without what a mail program puts before an answer. */
    static String typed(String subject) {
        return subject == null || REPLY_MARK.matcher(subject).find() ? "" : subject;
    }

    /** Whether its words are among what is said, as they are wherever {@link #alone} finds it; for most mail this is all that has to be asked. */
    static boolean among(String said) {
        return !said.isBlank() && said.length() <= LONGEST && sentences(said).anyMatch(words -> IntStream.range(0, words.size()).anyMatch(at -> head(words, at) > 0));
    }

    private static Stream<List<String>> sentences(String said) {
        String text = NAMED.matcher(Normalizer.normalize(said, Normalizer.Form.NFC)).replaceAll(" " + REFERENCE + " ").replaceAll("['’´`]", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(SENTENCE_END.split(text))
                .map(sentence -> Arrays.stream(NO_WORD.split(sentence.replace(REFERENCE, " 0 "))).filter(word -> !word.isEmpty()).toList());
    }

    /**
     * The question, where nothing else is said.
     *
     * @param said the words without greeting, quote and signature
     * @param title the matter's, whose words may stand in the question
     * @param names the writer's, which may stand below it
     */
    static Optional<StatusQuestion> alone(String said, String title, String names) {
        if (said.isBlank() || said.length() > LONGEST) {
            return Optional.empty();
        }
        StatusQuestion question = new StatusQuestion();
        Set<String> of = words(title.toLowerCase(Locale.ROOT));
        Set<String> own = words(names.toLowerCase(Locale.ROOT));
        boolean nothingElse = sentences(said).allMatch(words -> question.takes(words, of, own));
        return nothingElse && question.asks ? Optional.of(question) : Optional.empty();
    }

    /** The language that it is asked in, where its words tell. */
    Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    /** Whether this word, in small letters, belongs to a greeting, a thanks or a closing. */
    static boolean isCourtesy(String word) {
        return COURTESIES.contains(word);
    }

    /** Whether this sentence is the question, or a courtesy. */
    private boolean takes(List<String> words, Set<String> title, Set<String> names) {
        for (int at = 0; at < words.size(); at++) {
            int head = head(words, at);
            if (head > 0) {
                language = language == null ? HEADS.get(String.join(" ", words.subList(at, at + head))) : language;
                asks = true;
                return words.subList(at + head, words.size()).stream().allMatch(word -> word.equals("0") || AFTER.contains(word) || COURTESIES.contains(word)
                        || title.contains(word) || names.contains(word));
            }
            if (!BEFORE.contains(words.get(at)) && !COURTESIES.contains(words.get(at)) && !names.contains(words.get(at))) {
                return refersOnly(words);
            }
        }
        return words.stream().allMatch(word -> COURTESIES.contains(word) || names.contains(word));
    }

    /** "[F4]" beside the question, as in a subject. */
    private static boolean refersOnly(List<String> words) {
        return words.stream().allMatch("0"::equals);
    }

    private static int head(List<String> words, int at) {
        for (int length = Math.min(LONGEST_HEAD, words.size() - at); length > 0; length--) {
            if (HEADS.containsKey(String.join(" ", words.subList(at, at + length)))) {
                return length;
            }
        }
        return 0;
    }

    private static MatterKind kind(String word) {
        return word.startsWith("f") || word.startsWith("eh") || word.startsWith("pro") ? MatterKind.PROPOSAL
                : word.startsWith("r") || word.startsWith("k") ? MatterKind.ROUND : word.startsWith("pilot") ? MatterKind.PILOT : MatterKind.DECISION;
    }

    private static void heads(Language language, String... phrases) {
        Arrays.stream(phrases).forEach(phrase -> HEADS.put(phrase, language));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(NO_WORD.split(text.strip())));
        words.remove("");
        return words;
    }
}
