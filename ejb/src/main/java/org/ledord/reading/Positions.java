package org.ledord.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds a position on a proposal in somebody's words. Understands negations; where the words point in two
 * directions it finds nothing, for a person to look at.
 */
final class Positions {

    /** A position and the words it was found in. */
    record Found(Position position, String words) {
    }

    private static final Set<String> SUPPORT = Words.set("tillstyrker", "tillstyrka", "tillstyrks", "tillstyrkes", "tillstyrkan", "tillstyrkt", "tillstyrk", "stödjer", "stöder", "stödja", "støtter", "støtte", "støttes", "støttar", "tiltrer", "tiltre", "bifaller", "bifall",
            "puollan", "puollamme", "puoltaa", "puolletaan", "puoltavat", "puollettava", "puollettavaksi", "kannatan", "kannatamme", "kannattaa", "kannatetaan", "kannattavat", "puolla", "kannata", "tuen", "tuemme", "support", "supports", "supporting", "supported", "endorse", "endorses", "approve", "approves", "favour", "favor", "ställer_oss_bakom", "ställer_mig_bakom", "stiller_oss_bak", "stiller_meg_bak", "enig", "enige", "instämmer", "anbefaler", "godkänner");
    private static final Set<String> OPPOSE = Words.set("avstyrker", "avstyrka", "avstyrks", "avstyrkes", "avstyrkan", "avstyrkt", "avstyrk", "motsätter", "motsätta", "avslår", "vastustan", "vastustamme", "vastustaa", "vastustetaan", "vastustavat", "vastusta", "oppose", "opposes", "opposed", "opposing", "reject", "rejects", "object", "objects", "disagree", "avviser", "avvise", "fraråder", "fraråde",
            "går_imot", "gå_imot", "går_mot", "går_i_mot", "gå_mot", "går_emot", "imot", "emot", "against", "avråder", "uenig", "uenige", "fraråder", "protesterar", "hylätään", "hylkäämme", "hylkään", "vastaan");
    private static final Set<String> ABSTAIN = Words.set("avstår", "avstå", "avstående", "avstått", "pidättäydyn", "pidättäydymme", "pidättäytyy", "pidättäytyä", "pidättyä", "abstain", "abstains", "abstaining", "abstention", "ikke_uttale", "uttaler_oss_ikke", "uttaler_seg_ikke", "uttaler_meg_ikke", "avstår_från_att", "avholder", "blank", "blankt", "emme_lausu", "en_lausu", "ei_lausu", "emme_ota_kantaa", "en_ota_kantaa", "ei_ota_kantaa", "tar_inte_ställning", "tar_ikke_stilling", "take_no_position", "avstår_yttrande", "tyhjä");
    private static final List<String> NO_VIEWS = List.of("inga synpunkter", "ingen synpunkt", "inget att erinra", "ingen erinran", "ingenting att erinra", "inget att invända", "inga invändningar", "inga kommentarer", "har inget att tillägga", "inga åsikter", "ingen åsikt", "inget att tillägga",
            "har inte några synpunkter", "har ej några synpunkter", "inte några synpunkter", "har ej synpunkter", "ingen merknad", "ingen merknader", "ingen merknad er", "ingen synspunkter", "ingen kommentar", "ingen kommentarer", "ingen bemerkninger", "ikke merknader", "ingen innvendinger", "ikke noen merknader", "ingen innspill", "ingen mening", "ingen formening",
            "ei lausuttavaa", "ei kommentoitavaa", "ei huomautettavaa", "ei huomauttamista", "ei näkemystä", "ei näkemyksiä", "ei mielipidettä", "ei lausumista", "ei ole lausuttavaa", "ei ole huomautettavaa", "ei ole näkemystä", "ei sanottavaa", "no comments", "no comment", "no views", "no view", "no opinion", "no objections", "no objection", "no remarks", "nothing to add", "nothing to comment", "vet inte", "vet ej", "vet ikke", "en tiedä", "emme tiedä", "don't know", "do not know", "dont know", "ingen uppfattning", "don t know");

    private static final Set<String> NOT = Words.set("inte", "ej", "icke", "ikke", "ikkje", "not", "cannot", "can't", "don't", "won't", "doesn't", "en", "emme", "ei", "eivät", "et", "never", "aldrig", "aldri", "varken", "hverken", "inga", "ingen", "inget", "utan", "dont", "cant", "neither", "unable", "nor", "kan_inte");
    private static final Set<String> HOW_NOT = Words.set("bara", "enbart", "endast", "only", "bare", "kun", "vain", "ainoastaan");

    private static final List<String> CONDITIONS = List.of("med ändring", "m ändring", "m ändr", "m endring", "med ändringar", "med följande ändring", "med följande ändringar", "med förbehåll", "med justering", "med justeringar", "med vissa", "med några", "med reservation", "med tillägg", "med villkor", "under förutsättning", "förutsatt", "på villkor", "med undantag", "med förändring", "med förändringar",
            "med endring", "med endringer", "med følgende endring", "med følgende endringer", "med merknad", "med merknader", "med forbehold", "forutsatt", "under forutsetning", "på vilkår", "på betingelse", "med noen endringer", "med små endringer", "med mindre endringer", "med tilpasning",
            "muutettuna", "muutoksin", "muutoksilla", "muutosten", "muutoksen", "muutosehdotuksin", "muutoksineen", "edellyttäen", "varauksin", "tietyin", "ehdolla", "seuraavin", "pienin",
            "with change", "with changes", "with amendment", "with amendments", "with modification", "with modifications", "with reservation", "with reservations", "with some", "with minor", "provided", "on condition", "subject to", "conditional", "as long as", "with the following",
            "delvis", "delvist", "i huvudsak", "i stort", "osittain", "pääosin", "partly", "in part", "i hovedsak", "men med", "dock med", "but with", "mutta");
    private static final List<String> IFS = List.of(" om ", " hvis ", " dersom ", " jos ", " if ", " ifall ", " bara om ", " men ", " but ", " mutta ", " så länge ", " så lenge ", " kunhan ");
    private static final List<String> PLAIN_GOOD = List.of("bra", "jättebra", "mycket bra", "bra förslag", "det är bra", "det är ett bra förslag", "toppen", "väldigt bra", "helt ok", "helt okej", "helt okay", "ok", "okej", "ja tack", "fint", "veldig bra", "godt", "godt forslag", "bra forslag", "det er bra", "hyvä", "erittäin hyvä", "hyvä ehdotus", "tosi hyvä", "ihan hyvä", "se on hyvä", "good", "very good", "great", "fine", "good proposal", "good idea", "bra idé", "hyvä idea", "god idé", "låter bra", "sounds good", "greit", "helt greit", "det er greit", "happy for it", "happy with it", "happy with that", "jatkoon", "jatkakaa", "jatketaan", "pitäisi", "pitää", "puolesta", "behåll den", "behåll det", "behold den", "behold det", "keep it");
    private static final List<String> PLAIN_BAD = List.of("inte bra", "inte alls bra", "ej bra", "dåligt", "dålig", "jättedåligt", "mycket dåligt", "dåligt förslag", "det är dåligt", "det är inte bra", "det är inget bra förslag", "inget bra förslag", "ikke bra", "ikke godt", "dårlig", "dårlig forslag", "det er ikke bra", "ei hyvä", "ei ole hyvä", "huono", "huono ehdotus", "se ei ole hyvä", "not good", "bad", "bad idea", "bad proposal", "dålig idé", "dårlig idé", "huono idea", "inte ok", "ikke ok", "not ok");
    private static final Set<String> YES = Words.set("ja", "japp", "jo", "jajemän", "jodå", "absolut", "javisst", "självklart", "gärna", "yes", "yep", "yeah", "kyllä", "joo", "juu", "jep", "jepp", "jup", "definitivt", "visst", "selvsagt", "gjerne", "definitely", "sure", "ehdottomasti", "ilman_muuta", "totta_kai", "jaa", "ja_absolut", "jatack");
    private static final Set<String> NO = Words.set("nej", "nej_tack", "nepp", "nix", "nei", "neida", "ei", "eipä", "no", "nope", "nä", "näe", "icke", "absolut_inte");
    private static final WordSet VOCABULARY = WordSet.of("tillstyrker", "avstyrker", "avstår", "inga", "støtter", "imot", "merknader", "puollan", "puoltaa", "vastustan", "vastustaa", "pidättäydyn", "lausuttavaa", "support", "oppose", "abstain", "ändring", "endring", "muutoksin", "muutettuna", "synpunkter", "uttale", "uttaler", "pidättäytyy", "puollamme", "vastustamme", "views", "change", "changes", "comments", "kannatan", "kannattaa");

    /** The words above that are phrases, padded. */
    private static final List<String> PHRASES = java.util.stream.Stream.of(SUPPORT, OPPOSE, ABSTAIN).flatMap(Set::stream)
            .filter(phrase -> phrase.indexOf('_') > 0).map(phrase -> " " + phrase + " ").toList();
    private static final Phrases APART = Phrases.of(PHRASES.stream().map(phrase -> phrase.replace('_', ' ')).toList());
    private static final Phrases NO_VIEWS_PADDED = Phrases.of(NO_VIEWS.stream().map(phrase -> " " + phrase.replace('\'', ' ') + " ").toList());
    private static final Phrases CONDITIONAL = Phrases.of(Phrases.of(CONDITIONS.stream().map(condition -> " " + condition + " ").toList()), Phrases.of(IFS));
    private static final Set<String> JOINTS = Words.set("att", "på", "i", "har", "är", "er", "on", "to", "of", "in");
    /** Every word of the lists above that say a position, one by one. */
    private static final Set<String> SINGLE = java.util.stream.Stream.of(SUPPORT, OPPOSE, ABSTAIN, PLAIN_GOOD, PLAIN_BAD, YES, NO, NOT).flatMap(java.util.Collection::stream)
            .flatMap(phrase -> Arrays.stream(phrase.split("[ _']"))).filter(word -> !word.equals("utan") && !word.equals("det") && !word.equals("ett")).collect(java.util.stream.Collectors.toUnmodifiableSet());
    private static final Set<String> BEFORE_AGAINST = Words.set("är", "er", "am", "are", "is", "sterkt", "starkt", "klart", "helt", "bestämt", "vi", "jag", "strongly", "oss", "sier", "går", "olen", "olemme", "on", "we", "firmly");
    private static final Set<String> BEFORE_VERB = Words.set("i", "we", "to", "fully", "strongly", "not", "cannot", "can", "vi", "jeg", "å", "kan", "don", "t", "liitto", "yhdistys", "and", "do", "kunta", "also", "would", "could", "ikke", "");
    private static final Set<String> BEFORE_T = Words.set("don", "can", "won", "doesn", "couldn", "wouldn");
    private static final Set<String> SWALLOWED = Words.set("utan", "en", "et", "ingen", "inga", "inget");
    private static final Set<String> SUBJECTS = Words.set("vi", "jag", "jeg", "vi", "oss", "me", "minä", "detta", "det", "dette", "förslaget", "forslaget", "ehdotusta", "alls", "helt");
    private static final Pattern CLAUSE = Pattern.compile("(?<=[.!?;])\\s+|\\n+");

    private static final Phrases WONDERS = Phrases.of("undrar", "undrer", "lurer på", "ihmettelen", "mietin", "wonder");

    private Positions() {
    }

    /** Whether this word alone can say a position, or take one back. */
    static boolean isPositionWord(String word) {
        return SINGLE.contains(word);
    }

    /** How much of a position hangs on this word: most on "avstyrker", less on "nej", nothing on a denial or a joint alone. */
    static int weight(String word) {
        if (SUPPORT.contains(word) || OPPOSE.contains(word) || ABSTAIN.contains(word)) {
            return 3;
        }
        return SINGLE.contains(word) && (!NOT.contains(word) || NO.contains(word)) && !JOINTS.contains(word) ? 1 : 0;
    }

    /** How many different words of the position vocabulary a line of ours holds. */
    static int distinctWords(String lower) {
        if (lower.length() > 300) {
            return 0;
        }
        Set<Integer> found = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inside = i < lower.length() && Words.isWordChar(lower.charAt(i));
            if (inside) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                found.add(VOCABULARY.find(lower, start, i));
                start = -1;
            }
        }
        found.remove(-1);
        return found.size();
    }

    /** The position in these words; {@code asked} tells that the question is one of position. */
    static Found find(String text, boolean asked) {
        List<Found> explicit = new ArrayList<>();
        if (wonders(text)) {
            return null;
        }
        for (String clause : clauses(text)) {
            Found found = explicit(clause);
            if (found != null) {
                explicit.add(found);
            }
        }
        Found agreed = agreed(explicit, text);
        if (agreed != null || !explicit.isEmpty()) {
            return agreed;
        }
        return asked ? plain(text) : null;
    }

    /** "Jag undrar om ni tillstyrker?" asks, and says nothing of its writer's position. */
    private static boolean wonders(String text) {
        String words = text.strip();
        return words.endsWith("?") && words.length() < 200 && words.indexOf('?') == words.length() - 1 && WONDERS.anyInAnyCase(words, words.length());
    }

    private static Found agreed(List<Found> found, String text) {
        Found first = null;
        for (Found one : found) {
            if (first == null || first.position == one.position) {
                first = first == null ? one : first;
            } else if (isSupport(first) && isSupport(one)) {
                first = first.position == Position.SUPPORT_WITH_CHANGE ? first : one;
            } else if (first.position == Position.NO_VIEWS && !isSupport(one) || one.position == Position.NO_VIEWS) {
                first = first.position == Position.NO_VIEWS ? one : first;
            } else if (first.position == Position.NO_VIEWS) {
                first = one;
            } else {
                return null;
            }
        }
        return first;
    }

    private static boolean isSupport(Found found) {
        return found.position == Position.SUPPORT || found.position == Position.SUPPORT_WITH_CHANGE;
    }

    private static List<String> clauses(String text) {
        String bounded = text.length() > 4000 ? text.substring(0, 4000) : text;
        return Arrays.asList(CLAUSE.split(bounded));
    }

    private static Found explicit(String clause) {
        String padded = Words.padded(clause);
        String joined = joined(padded);
        String[] words = joined.strip().split(" ");
        int supports = 0;
        int opposes = 0;
        int abstains = 0;
        for (int i = 0; i < words.length; i++) {
            boolean against = isOpposing(words, i);
            if (SUPPORT.contains(words[i]) && !isNoun(words, i)) {
                if (negated(words, i)) {
                    opposes++;
                } else {
                    supports++;
                }
            } else if (against) {
                if (negated(words, i)) {
                    abstains += 0;
                    supports += 0;
                    return null;
                }
                opposes++;
            } else if (ABSTAIN.contains(words[i])) {
                abstains++;
            }
        }
        if (abstains > 0 && supports > 0 && opposes == 0 && joined.contains(" avstår från att ")) {
            return new Found(Position.ABSTAIN, BareWords.position(clause.strip()));
        }
        int kinds = (supports > 0 ? 1 : 0) + (opposes > 0 ? 1 : 0) + (abstains > 0 ? 1 : 0);
        if (kinds == 0) {
            return noViews(clause, padded);
        }
        if (kinds > 1) {
            return null;
        }
        if (opposes > 0) {
            return new Found(Position.OPPOSE, BareWords.position(clause.strip()));
        }
        if (abstains > 0) {
            return new Found(Position.ABSTAIN, BareWords.position(clause.strip()));
        }
        return new Found(isConditional(padded) ? Position.SUPPORT_WITH_CHANGE : Position.SUPPORT, BareWords.position(clause.strip()));
    }

    private static Found noViews(String clause, String padded) {
        if (!NO_VIEWS_PADDED.anyIn(padded)) {
            return null;
        }
        return NO_VIEWS.stream().map(phrase -> phrase.replace('\'', ' ')).filter(phrase -> padded.contains(" " + phrase + " ")).findFirst()
                .map(phrase -> new Found(Position.NO_VIEWS, BareWords.spelt(clause.strip(), Words.set(phrase.split(" "))))).orElse(null);
    }

    /** Phrases of several words become one word, so that each can be looked up. */
    private static String joined(String padded) {
        if (!APART.anyIn(padded)) {
            return padded;
        }
        String text = padded;
        for (String phrase : PHRASES) {
            text = text.replace(phrase.replace('_', ' '), phrase);
        }
        return text;
    }

    private static boolean isOpposing(String[] words, int i) {
        if (!OPPOSE.contains(words[i])) {
            return false;
        }
        boolean loose = words[i].equals("imot") || words[i].equals("emot") || words[i].equals("against") || words[i].equals("vastaan");
        if (!loose) {
            return true;
        }
        String before = i > 0 ? words[i - 1] : "";
        return BEFORE_AGAINST.contains(before) || words.length <= 3;
    }

    /** "Stöd" and "support" as things one gets, not as a position. */
    private static boolean isNoun(String[] words, int i) {
        String word = words[i];
        String before = i > 0 ? words[i - 1] : "";
        boolean thing = word.equals("support") || word.equals("støtte") || word.equals("favour") || word.equals("favor") || word.equals("kannattaa") || word.equals("tuen");
        if (word.equals("favour") || word.equals("favor")) {
            return !before.equals("in");
        }
        if (!thing) {
            return false;
        }
        boolean subject = BEFORE_VERB.contains(before);
        return !subject || word.equals("kannattaa") && (i + 1 < words.length && words[i + 1].endsWith("a") && words.length > 3);
    }

    private static boolean negated(String[] words, int i) {
        for (int k = Math.max(0, i - 4); k <= Math.min(words.length - 1, i + 3); k++) {
            boolean no = k != i && (NOT.contains(words[k]) || words[k].equals("t") && k > 0 && BEFORE_T.contains(words[k - 1]));
            if (!no) {
                continue;
            }
            boolean onlyThis = k + 1 < words.length && HOW_NOT.contains(words[k + 1]);
            boolean swallowed = SWALLOWED.contains(words[k]) && (k > i || k < i - 1);
            boolean otherClause = k > i + 1 && !isSubject(words, i + 1, k);
            if (!onlyThis && !swallowed && !otherClause) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSubject(String[] words, int from, int to) {
        for (int k = from; k < to; k++) {
            if (!SUBJECTS.contains(words[k])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isConditional(String padded) {
        return CONDITIONAL.anyIn(padded);
    }

    /** Everyday words; only where the question asks for a position. */
    private static Found plain(String text) {
        String first = text.strip().split("[.!?;\\n]", 2)[0];
        String padded = Words.padded(first);
        String words = padded.strip();
        if (words.isEmpty()) {
            return null;
        }
        String head = words.split(" ")[0];
        boolean conditional = isConditional(padded);
        for (String bad : PLAIN_BAD) {
            if (words.equals(bad) || begins(words, bad)) {
                return new Found(Position.OPPOSE, BareWords.position(first.strip()));
            }
        }
        for (String good : PLAIN_GOOD) {
            boolean begins = begins(words, good);
            if (words.equals(good) || begins && !padded.contains(" inte ") && !padded.contains(" ikke ") && !padded.contains(" ei ") && !padded.contains(" not ")) {
                return new Found(conditional ? Position.SUPPORT_WITH_CHANGE : Position.SUPPORT, BareWords.position(first.strip()));
            }
        }
        if (YES.contains(head) || words.startsWith("ilman muuta") || words.startsWith("totta kai")) {
            boolean denied = padded.contains(" absolut inte ") || words.startsWith("absolut inte") || words.startsWith("absolut ikke");
            boolean wavering = padded.contains(" och nej ") || padded.contains(" eller nej ") || padded.contains(" og nei ");
            if (wavering) {
                return null;
            }
            return denied ? new Found(Position.OPPOSE, BareWords.position(first.strip()))
                    : new Found(conditional ? Position.SUPPORT_WITH_CHANGE : Position.SUPPORT, BareWords.position(first.strip()));
        }
        if (NO.contains(head)) {
            boolean wavering = padded.contains(" ja ") && words.length() < 30 && !head.equals("ei") && !padded.contains(" ja tack ");
            boolean doubleNo = padded.contains(" inget emot ") || padded.contains(" inte emot ");
            return wavering || doubleNo ? null : new Found(Position.OPPOSE, BareWords.position(first.strip()));
        }
        return null;
    }

    /** Whether the words begin with these and go on. */
    private static boolean begins(String words, String first) {
        return words.length() > first.length() && words.charAt(first.length()) == ' ' && words.startsWith(first);
    }
}
