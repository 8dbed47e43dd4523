package org.ledord.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Guesses the language of a text from its commonest words and letters. */
final class Languages {

    private static final Map<String, Set<String>> COMMON = new HashMap<>();

    static {
        COMMON.put("sv", Words.set("och", "i", "att", "det", "är", "som", "på", "för", "jag", "inte", "med", "till", "av", "vi", "har", "den", "ett", "en", "om", "ni", "från", "kan", "ska", "så", "men", "hej", "tack", "mvh", "nej", "ja", "också", "mycket", "hälsningar", "vänliga", "skickat", "skrev", "skickades", "bara", "gärna", "nu", "mitt", "min", "mejl", "varit", "fram", "där", "alla", "igen", "må", "då", "få", "får", "kommer", "ingen", "hela", "sedan", "ut", "in", "upp", "de", "dem", "denna", "blev", "gör", "säger", "måste", "kanske", "bilaga", "bifogat", "bra", "när",
            "behöver", "tillstyrker", "avstyrker", "avstår", "inga", "synpunkter", "två", "vad", "hur", "vara", "blir", "fråga", "svar", "tycker", "efter", "eller", "mig", "oss", "dig", "över", "vår", "våra", "mer", "detta", "här", "finns", "skulle", "vill"));
        COMMON.put("nb", Words.set("og", "at", "det", "er", "som", "på", "for", "jeg", "ikke", "med", "til", "av", "vi", "har", "den", "et", "en", "om", "dere", "fra", "kan", "skal", "så", "men", "hei", "takk", "mvh", "nei", "ja", "også", "mye", "hilsen", "vennlig", "bra", "når", "støtter",
            "imot", "merknader", "ingen", "hva", "hvordan", "være", "blir", "spørsmål", "svar", "synes", "etter", "eller", "meg", "oss", "deg", "over", "vår", "våre", "mer", "dette", "her", "finnes", "ville", "vil", "hvor", "noe", "noen", "å", "trenger", "bare", "de", "hun", "kommer", "gjør", "sier", "ser", "denne", "disse", "uke", "blitt", "må", "får", "hvem", "skulle", "hvis", "litt", "veldig", "begge", "sendt", "gjerne", "nå", "igjen", "hei", "fredag", "mandag", "tilbake", "høst", "uka", "i", "uenig", "hjemmetjenesten", "sykefravær", "ansatte"));
        COMMON.put("da", Words.set("bemærkninger", "tilslutning", "støtter", "mvh", "vh", "kære", "og", "at", "det", "er", "som", "på", "for", "jeg", "ikke", "med", "til", "af", "vi", "har", "den", "et", "en", "om", "i", "fra", "kan", "skal", "så", "men", "hej", "tak", "nej", "ja", "også", "meget", "hilsen", "venlig", "godt", "når", "hvad", "hvordan", "være",
            "bliver", "spørgsmål", "synes", "efter", "eller", "mig", "os", "dig", "mere", "noget", "nogle", "blevet", "jeres", "bare", "de", "hun", "kommer", "gør", "siger", "ser", "denne", "disse", "uge", "må", "får", "hvem", "hvor", "skulle", "hvis", "lidt", "begge", "sendt", "vores", "jer", "gerne", "nu", "lige", "igen", "kun", "hos", "tilbage", "henvendelse", "modtaget", "brugeren", "ukendt", "afleveres", "bh", "vh", "fredag", "mandag", "meddelelse", "oprindelig", "skrev"));
        COMMON.put("fi", Words.set("ja", "on", "ei", "se", "että", "en", "ole", "me", "minä", "hän", "mutta", "kun", "niin", "kuin", "myös", "tai", "jos", "olen", "meillä", "kiitos", "terveisin", "hei", "moi", "kyllä", "joo", "ovat", "oli", "olisi", "sekä", "voi", "tämä", "sitä", "hyvä", "puollan",
            "vastustan", "emme", "ehdotus", "ehdotusta", "kaksi", "lausuttavaa", "mitä", "ystävällisin", "parhain", "kannatan", "nyt", "vielä", "puollamme", "vastustamme", "tunnin", "aikaa", "liian"));
        COMMON.put("en", Words.set("the", "and", "to", "of", "is", "in", "that", "it", "for", "you", "not", "with", "on", "are", "this", "be", "we", "have", "was", "but", "or", "from", "your", "i", "my", "as", "at", "by", "can", "will", "would", "yes", "no", "thanks", "thank", "regards", "hi", "hello",
            "support", "oppose", "what", "how", "do", "an", "our", "best", "please", "abstain", "they", "has", "if", "there", "a", "should", "please", "let", "us", "me", "he", "she", "their", "which", "so", "all", "more", "just", "any", "about", "when", "out", "up", "one", "sent", "wrote", "message", "could", "been", "did", "than", "them", "its", "who", "am", "where"));
        COMMON.put("nn", Words.set("eg", "ikkje", "tilrår", "rår", "køyrer", "ifrå", "samd", "samde", "dokke", "dokker", "vil", "gjerne", "ha", "dykk", "dykkar", "frå", "kva", "korleis", "kven", "kvar", "kor", "vere", "noko", "nokon", "nokre", "berre", "meir", "mykje", "ein", "eit", "eigen", "helsing", "venleg", "vennleg", "kjem", "gjer", "gjere", "seier", "sjå", "då", "òg", "dei", "ho", "me", "vart", "vorte", "treng", "trur",
            "og", "at", "det", "er", "som", "på", "for", "med", "til", "av", "vi", "har", "den", "om", "kan", "skal", "så", "men", "hei", "takk", "nei", "ja", "også", "bra", "når", "støttar", "imot", "ingen", "spørsmål", "svar", "etter", "eller", "meg", "oss", "deg", "å", "ikkje", "heller", "mine", "dette", "her", "vil", "i", "tilbake"));
        COMMON.put("is", Words.set("og", "að", "er", "ekki", "ég", "við", "það", "sem", "til", "fyrir", "með", "um", "en", "eru", "þetta", "já", "nei", "takk", "kveðja", "kær", "sæl", "sæll", "góðan", "dag", "hefur", "verður", "eða", "þá", "þú", "mér", "okkur", "frá"));
        COMMON.put("de", Words.set("und", "der", "die", "das", "ist", "nicht", "ich", "wir", "sie", "zu", "den", "mit", "von", "für", "auf", "ein", "eine", "im", "es", "auch", "grüße", "danke", "hallo", "ja", "nein", "dem", "wie", "bei", "bitte", "vielen", "dank", "an", "oder", "noch", "keine", "sehr", "wird", "sind", "haben", "aus", "gesendet", "gerne", "schrieb", "geehrte", "konnte", "werden", "uhr", "zugesagt", "abgelehnt", "am", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "vom"));
        COMMON.put("fr", Words.set("et", "le", "la", "les", "des", "est", "que", "pas", "je", "nous", "vous", "un", "une", "pour", "dans", "bonjour", "merci", "cordialement", "oui", "non", "sur", "avec", "ce", "du", "au", "aux", "qui", "ne", "votre", "notre", "envoyé", "été", "sont", "plus", "de", "en", "mon", "mes", "écrit", "sans", "il", "elle", "très", "désabonnement", "absence", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "désabonner"));
        COMMON.put("es", Words.set("y", "el", "la", "los", "que", "de", "es", "no", "en", "un", "una", "por", "para", "con", "hola", "gracias", "saludos", "sí", "lo", "se", "del", "las", "muy", "más", "pero", "como", "al", "su", "mi", "enviado", "desde", "escribió", "está", "hay", "nos", "buenos", "días", "usted", "estoy", "este", "esta", "sin"));
        COMMON.put("pt", Words.set("e", "o", "os", "que", "de", "é", "não", "em", "um", "uma", "por", "para", "com", "olá", "obrigado", "obrigada", "sim", "do", "da", "dos", "das", "na", "mais", "mas", "muito", "enviado", "enviada", "escreveu", "está", "se", "eu", "nós", "você", "bom", "dia", "são", "ao", "seu", "minha", "meu", "abraço", "cumprimentos", "atenciosamente", "sem", "já", "também", "pela", "estou", "até", "férias"));
        COMMON.put("it", Words.set("e", "il", "la", "lo", "gli", "che", "di", "è", "non", "in", "un", "una", "per", "con", "ciao", "grazie", "saluti", "cordiali", "sì", "del", "della", "dei", "delle", "al", "alla", "sono", "anche", "ma", "più", "inviato", "scritto", "ha", "ho", "buongiorno", "mio", "mi", "ci", "si", "da", "dal", "nel", "nella", "come", "questo", "questa", "i", "le", "senza"));
        COMMON.put("nl", Words.set("en", "de", "het", "een", "is", "niet", "ik", "van", "dat", "op", "te", "voor", "met", "zijn", "groet", "groeten", "bedankt", "hallo", "ja", "nee", "wij", "ook", "maar", "aan", "bij", "om", "naar", "geen", "uw", "ons", "onze", "mijn", "verzonden", "schreef", "vriendelijke", "graag", "kan", "wordt", "er", "heeft"));
        COMMON.put("pl", Words.set("i", "w", "na", "z", "do", "nie", "się", "to", "jest", "że", "o", "za", "po", "od", "tak", "ale", "dla", "pozdrawiam", "dziękuję", "dzień", "dobry", "proszę", "jestem", "mam", "są", "co", "jak", "mi", "przez", "pisze", "napisał", "napisała", "wysłano", "czy", "oraz", "lub", "mnie", "nam", "już", "tylko"));
        COMMON.put("cs", Words.set("a", "v", "na", "s", "z", "do", "ne", "se", "to", "je", "že", "o", "za", "po", "od", "ano", "ale", "pro", "děkuji", "dobrý", "den", "prosím", "jsem", "mám", "jsou", "co", "jak", "mi", "pozdravem", "napsal", "napsala", "už", "jen", "nebo", "není", "u", "si", "ve", "by", "i"));
        COMMON.put("et", Words.set("ja", "on", "ei", "see", "et", "ma", "me", "mina", "aga", "kui", "ka", "või", "tere", "aitäh", "tänan", "lugupidamisega", "tervitades", "tervitustega", "nõus", "kuni", "palun", "toetame", "jah", "oli", "oleks", "meil", "mul", "meie", "teie", "kirjutas", "väga", "kas", "mis", "pole", "nii", "siis", "veel", "saadetud", "kell", "kuid"));
        COMMON.put("tr", Words.set("ve", "bir", "bu", "da", "de", "için", "ile", "çok", "evet", "hayır", "merhaba", "teşekkürler", "teşekkür", "ederim", "saygılarımla", "olarak", "var", "yok", "ben", "biz", "siz", "ama", "daha", "gibi", "değil", "mi", "ne", "iyi", "tarihinde", "şunları", "yazdı", "gönderildi", "selamlar", "olan"));
        COMMON.put("hu", Words.set("a", "az", "és", "nem", "hogy", "egy", "is", "igen", "köszönöm", "köszönettel", "üdvözlettel", "szia", "kedves", "van", "vagy", "de", "ez", "meg", "már", "csak", "kérem", "írta", "vagyok", "szabadságon", "egyetértek", "nincs"));
        COMMON.put("ro", Words.set("și", "este", "nu", "da", "cu", "la", "un", "o", "pe", "mulțumesc", "bună", "ziua", "pentru", "sunt", "că", "mai", "din", "stimate", "scris", "sau", "nici"));
        COMMON.put("so", Words.set("iyo", "waa", "in", "ma", "ku", "ka", "u", "ah", "aan", "waxaan", "haa", "maya", "mahadsanid", "salaan", "salaam", "oo", "si", "la", "hadda", "waxa", "soo", "ee", "nabad", "fiican"));
        COMMON.put("sk", Words.set("a", "je", "na", "sa", "som", "nie", "áno", "ďakujem", "dobrý", "deň", "prosím", "pre", "aj", "ale", "pozdravom", "môžem", "mám", "ako", "už", "len", "so", "budem", "alebo", "zdravím", "napísal", "napísala", "že", "v", "do", "z", "o"));
        COMMON.put("hr", Words.set("je", "u", "na", "i", "da", "se", "za", "sam", "ne", "nije", "su", "hvala", "pozdrav", "poštovani", "poštovana", "molim", "lijep", "dan", "će", "ali", "ili", "smo", "mogu", "s", "od", "bih", "također", "napisao", "napisala", "srdačan"));
        COMMON.put("sl", Words.set("je", "in", "na", "za", "ne", "sem", "ni", "pozdrav", "lep", "lepo", "spoštovani", "spoštovana", "hvala", "prosim", "ki", "pa", "ker", "žal", "bi", "smo", "da", "se", "lahko", "morem", "imam", "napisal", "napisala", "s", "v"));
        COMMON.put("lt", Words.set("ir", "yra", "ne", "kad", "į", "su", "iš", "ačiū", "laba", "diena", "sveiki", "pagarbiai", "ar", "bus", "aš", "mes", "bet", "prašau", "labas", "dėl", "mano", "nuo", "iki", "tik", "tai", "d", "rašė"));
        COMMON.put("lv", Words.set("un", "ir", "ar", "nav", "lai", "par", "no", "paldies", "labdien", "es", "mēs", "bet", "lūdzu", "sveiki", "cieņu", "vai", "ka", "būs", "mums", "ļoti", "uz", "tikai", "rakstīja"));
        COMMON.put("vi", Words.set("và", "là", "của", "cho", "không", "tôi", "chúng", "em", "anh", "chị", "chào", "cảm", "ơn", "với", "có", "được", "một", "này", "đồng", "ý", "xin", "kính", "gửi", "lịch", "ngày", "thứ", "sẽ"));
        COMMON.put("ca", Words.set("amb", "i", "el", "la", "els", "les", "que", "de", "és", "no", "per", "un", "una", "gràcies", "bon", "dia", "hola", "salutacions", "nostre", "som", "molt", "però", "aquest", "estimats", "dues", "va", "escriure"));
    }

    /** The languages in a fixed order, and for each word, bit by bit, in which of them it is common. */
    private static final List<String> ALL = List.of("sv", "nb", "da", "fi", "en", "de", "fr", "es", "nl", "nn", "is", "pt", "it", "pl", "cs", "et", "tr", "hu", "ro", "so", "sk", "hr", "sl", "lt", "lv", "vi", "ca");
    private static final WordSet KNOWN;
    private static final int[] BY_WORD;
    private static final List<String> FINNISH = List.of("ssa", "ssä", "sta", "stä", "lla", "llä", "mme", "taan");
    private static final int SV = 0;
    private static final int NB = 1;
    private static final int DA = 2;
    private static final int FI = 3;
    private static final int DE = 5;
    private static final int FR = 6;
    private static final int ES = 7;
    private static final int NN = 9;
    private static final int IS = 10;
    private static final int PT = 11;
    private static final int PL = 13;
    private static final int CS = 14;
    private static final int ET = 15;
    private static final int TR = 16;
    private static final int HU = 17;
    private static final int RO = 18;
    private static final int SK = 20;
    private static final int LT = 23;
    private static final int LV = 24;
    private static final int VI = 25;

    static {
        Set<String> all = new HashSet<>();
        COMMON.values().forEach(all::addAll);
        KNOWN = WordSet.of(all);
        BY_WORD = new int[KNOWN.slots()];
        COMMON.forEach((language, words) -> words.forEach(word -> BY_WORD[KNOWN.find(word, 0, word.length())] |= 1 << ALL.indexOf(language)));
    }

    /** What is shorter tells its language less surely than what it answers does. */
    private static final int SHORT = 60;
    /** So much of a text tells its language. */
    private static final int REACH = 1200;

    private Languages() {
    }

    /** The language of the first text that tells one; empty when none does. */
    static String guess(String kept, String quoted, String subject, String otherwise) {
        String own = one(kept, otherwise);
        if (!own.isEmpty()) {
            return otherwise.isEmpty() && kept.length() < SHORT ? like(own, kept, quoted) : own;
        }
        if (!otherwise.isEmpty()) {
            return otherwise;
        }
        String earlier = one(quoted, "");
        earlier = earlier.isEmpty() ? one(subject, "") : earlier;
        if (earlier.isEmpty()) {
            return likeliest(kept, 1);
        }
        String here = one(kept, earlier).equals(earlier) ? "" : likeliest(kept, 2);
        return here.isEmpty() ? earlier : here;
    }

    /** Of languages that the words are of alike, the one most written to us. */
    private static String likeliest(String text, double least) {
        double[] scores = new double[ALL.size()];
        byWords(text.length() > REACH ? text.substring(0, REACH) : text, scores);
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return scores[best] >= least ? ALL.get(best) : "";
    }

    /** A few words may be of two languages that are alike: then they are of the one that they answer. */
    private static String like(String own, String kept, String quoted) {
        String earlier = quoted.isEmpty() ? "" : one(quoted, "");
        if (earlier.isEmpty() || earlier.equals(own)) {
            return own;
        }
        boolean cyrillic = own.equals("ru") && (earlier.equals("uk") || earlier.equals("bg") || earlier.equals("be") || earlier.equals("sr"));
        return cyrillic && !Scripts.isRussian(kept) ? earlier : spelt(kept, earlier) ? one(kept, earlier) : own;
    }

    /** Whether the letters that neighbours write differently allow this language. */
    private static boolean spelt(String text, String language) {
        boolean west = language.equals("nb") || language.equals("nn") || language.equals("da");
        boolean east = language.equals("sv") || language.equals("fi");
        for (int i = 0; i < text.length(); i++) {
            char c = Words.folded(text.charAt(i));
            if (west && (c == 'ä' || c == 'ö') || east && (c == 'æ' || c == 'ø')) {
                return false;
            }
        }
        return true;
    }

    private static String one(String text, String preferred) {
        String bounded = text.length() > REACH ? text.substring(0, REACH) : text;
        double[] scores = new double[ALL.size() + 1];
        byWords(bounded, scores);
        if (byLetters(bounded, scores)) {
            String script = Scripts.language(bounded);
            if (!script.isEmpty()) {
                return script;
            }
        }
        int wished = preferred.isEmpty() || ALL.contains(preferred) ? ALL.indexOf(preferred) : ALL.size();
        if (!preferred.isEmpty()) {
            scores[wished] += 0.7;
        }
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] || scores[i] == scores[best] && i == wished ? i : best;
        }
        double second = 0;
        for (int i = 0; i < scores.length; i++) {
            second = i == best ? second : Math.max(second, scores[i]);
        }
        boolean tells = scores[best] >= 1.0 && (scores[best] > second || best == wished);
        return !tells ? "" : best == wished ? preferred : ALL.get(best);
    }

    private static void byWords(String text, double[] scores) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Words.isWordChar(text.charAt(i));
            if (inside) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                int known = KNOWN.findFolded(text, start, i);
                for (int languages = known < 0 ? 0 : BY_WORD[known]; languages != 0; languages &= languages - 1) {
                    scores[Integer.numberOfTrailingZeros(languages)]++;
                }
                scores[FI] += i - start > 5 && looksFinnish(text, start, i) ? 0.6 : 0;
                start = -1;
            }
        }
    }

    /** By its ending, or by a long vowel. */
    private static boolean looksFinnish(String text, int from, int to) {
        char last = Words.folded(text.charAt(to - 1));
        if (last == 'a' || last == 'ä' || last == 'e' || last == 'n') {
            for (String ending : FINNISH) {
                if (ending.charAt(ending.length() - 1) == last && text.regionMatches(true, to - ending.length(), ending, 0, ending.length())) {
                    return true;
                }
            }
        }
        char before = Words.folded(text.charAt(from));
        for (int i = from + 1; i < to; i++) {
            char c = Words.folded(text.charAt(i));
            if (c == before && (c == 'u' || c == 'y' || c == 'ä')) {
                return true;
            }
            before = c;
        }
        return false;
    }

    /** Tells whether there are letters of another script, too. */
    private static boolean byLetters(String text, double[] scores) {
        boolean foreign = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                continue;
            }
            foreign |= c >= Scripts.FIRST;
            switch (Words.folded(c)) {
                case 'ø', 'æ' -> {
                    scores[NB] += 0.8;
                    scores[NN] += 0.8;
                    scores[DA] += c == 'æ' ? 0.9 : 0.8;
                }
                case 'ä' -> {
                    scores[SV] += 0.3;
                    scores[FI] += 0.3;
                    scores[ET] += 0.3;
                    scores[DE] += 0.2;
                }
                case 'ö' -> {
                    scores[SV] += 0.3;
                    scores[FI] += 0.15;
                    scores[DE] += 0.2;
                    scores[TR] += 0.2;
                    scores[HU] += 0.2;
                    scores[ET] += 0.1;
                }
                case 'å' -> {
                    scores[SV] += 0.5;
                    scores[NB] += 0.4;
                    scores[NN] += 0.4;
                    scores[DA] += 0.4;
                }
                case 'ü' -> {
                    scores[DE] += 0.8;
                    scores[TR] += 0.7;
                    scores[ET] += 0.7;
                    scores[HU] += 0.5;
                }
                case 'ß' -> scores[DE] += 0.8;
                case 'þ', 'ð' -> scores[IS] += 1.0;
                case 'ã' -> scores[PT] += 1.0;
                case 'õ' -> {
                    scores[PT] += 0.6;
                    scores[ET] += 0.7;
                }
                case 'ñ', '¿', '¡' -> scores[ES] += 1.0;
                case 'ą', 'ę', 'ł', 'ś', 'ź', 'ż', 'ć', 'ń' -> scores[PL] += 0.8;
                case 'ě', 'ř', 'ů' -> scores[CS] += 0.9;
                case 'ğ', 'ş', 'ı' -> scores[TR] += 0.9;
                case 'ő', 'ű' -> scores[HU] += 1.0;
                case 'ă', 'ș', 'ț' -> scores[RO] += 0.9;
                case 'ľ', 'ĺ', 'ŕ' -> scores[SK] += 0.9;
                case 'ė', 'į', 'ų' -> scores[LT] += 0.9;
                case 'ā', 'ē', 'ī', 'ņ', 'ļ', 'ķ', 'ģ' -> scores[LV] += 0.8;
                case 'ơ', 'ư' -> scores[VI] += 1.0;
                case 'œ', 'ê', 'ù' -> scores[FR] += 0.6;
                case 'ç' -> {
                    scores[FR] += 0.3;
                    scores[PT] += 0.4;
                    scores[TR] += 0.3;
                }
                default -> scores[VI] += c >= '\u1EA0' && c <= '\u1EF9' ? 1.0 : 0; // two marks on one vowel
            }
        }
        return foreign;
    }
}
