package org.ledord.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a line of a signature (title, unit, telephone, address) from a line of a letter. */
final class Contacts {

    private static final Pattern PHONE = Pattern.compile("(?:\\+|00)?\\(?\\d[\\d ()./–-]{5,18}\\d");
    private static final Pattern LABELLED = Pattern.compile("(?i)^\\W{0,3}(?:tel|tfn|telefon|phone|mobil|mob|mobile|gsm|puh|puhelin|växel|sentralbord|direkt|fax|faks|e-post|epost|e-mail|email|mail|mejl|sähköposti|www|web|webb|webbplats|hemsida|org\\.?\\s?nr|besöksadress|postadress|besöks|besøksadresse|adress|adresse|osoite|käyntiosoite|postiosoite|address|m|t|p|e|w|d|f|h|tlf|direct|cell|office|skype|linkedin|vxl|y-tunnus)\\b\\.?\\s?[:.|]?\\s.{2,}");
    private static final Pattern POSTAL = Pattern.compile("(?:^|[ ,])(?:SE-|S-|N-|NO-|FI-|FIN-|DK-)?\\d{3} ?\\d{2} [A-ZÅÄÖ][\\p{L}]+|(?:^|[ ,])(?:N-|NO-|DK-)\\d{4} \\p{Lu}\\p{L}+|^\\d{4} \\p{Lu}\\p{L}+$");
    private static final Pattern WEB = Pattern.compile("(?i)(?:https?://|www\\.)\\S+|^[<\\s]*[\\p{L}\\d.-]+\\.(?:se|no|fi|dk|com|org|net|nu|eu|de|io)[>/\\s]*$");
    private static final WordSet TITLES = WordSet.ofAll("chef", "enhetschef", "områdeschef", "verksamhetschef", "förvaltningschef", "socialchef", "avdelningschef", "sektionschef", "undersköterska", "vårdbiträde", "sjuksköterska",
            "distriktssköterska", "handläggare", "biståndshandläggare", "biståndsbedömare", "samordnare", "teamsamordnare", "planerare", "utvecklare", "verksamhetsutvecklare", "projektledare", "strateg", "controller", "ekonom", "jurist",
            "nämndsekreterare", "sekreterare", "administratör", "assistent", "ombud", "huvudskyddsombud", "skyddsombud", "ordförande", "vice", "ledamot", "arbetsterapeut", "fysioterapeut", "rektor", "lärare", "registrator", "kommunikatör",
            "hr-partner", "konsult", "specialist", "ingenjör", "leder", "enhetsleder", "avdelingsleder", "virksomhetsleder", "seksjonsleder", "rådgiver", "seniorrådgiver", "saksbehandler", "konsulent", "koordinator", "helsefagarbeider",
            "sykepleier", "tillitsvalgt", "hovedtillitsvalgt", "verneombud", "hovedverneombud", "direktør", "kommunedirektør", "prosjektleder", "fagleder", "johtaja", "päällikkö", "palvelupäällikkö", "esihenkilö", "esimies", "lähihoitaja",
            "sairaanhoitaja", "koordinaattori", "suunnittelija", "kehittäjä", "asiantuntija", "luottamusmies", "pääluottamusmies", "työsuojeluvaltuutettu", "palveluohjaaja", "sihteeri", "projektipäällikkö", "manager", "director", "engineer",
            "coordinator", "nurse", "officer", "advisor", "developer", "consultant", "president", "ceo", "cto", "cfo", "analyst", "assistant", "professor", "head", "lead", "vd", "regionchef", "gruppledare", "teamledare", "biträdande", "tf", "leg", "leg.", "mas", "mar", "omsorgshandledare");
    private static final Phrases UNITS = Phrases.of("kommun", "förvaltning", "socialkontor", "hemtjänst", "hemvård", "enhet", "avdelning", "kommunal", "vision", "vårdförbundet", "region", "omsorg", "kommune", "etat", "seksjon", "avdeling",
            "fagforbund", "hjemmetjeneste", "kunta", "kaupunki", "kotihoito", "palvelut", "yksikkö", "liitto", "department", "university", "gmbh", " inc", " ltd", " ab", " as", " oy", " aps", "a/s", "styrelse", "föreningen", "förbund", "akademi", "sektion", "kontor", "stad", "council", "company", "hyvinvointialue", "delta", "super ry", "jhl", "tehy");

    private static final List<String> TITLE_ENDINGS = List.of("chef", "ledare", "leder", "sköterska", "päällikkö", "johtaja", "ombud", "handläggare", "sekreterare", "samordnare", "samordnaren", "koordinator", "ansvarig", "konsulent", "rådgivare", "rådgiver", "strateg", "administratör", "administrator", "direktör", "direktør", "ingenjör", "ingeniør", "pedagog", "terapeut", "vaktmästare", "vårdare", "hoitaja", "sihteeri", "asiantuntija", "ohjaaja", "insinööri");
    private static final Set<String> COMPANIES = Words.set("ltd.", "ltda.", "inc.", "co.", "corp.", "kft.", "zrt.", "srl.", "s.a.", "st.", "tr.");
    private static final Set<String> JOINERS = Words.set("av", "af", "von", "de", "van", "och", "og", "ja", "and", "&");

    /** The first words of the labels above: the pattern is tried on lines that begin with one of them. */
    private static final Set<String> LABEL_STARTS = Words.set("tel", "tfn", "telefon", "phone", "mobil", "mob", "mobile", "gsm", "puh", "puhelin", "växel", "sentralbord", "direkt", "fax", "faks", "e", "epost", "email", "mail", "mejl", "sähköposti", "www", "web", "webb", "webbplats", "hemsida", "orgnr", "besöksadress", "postadress", "besöks", "besøksadresse", "adress", "adresse", "osoite", "käyntiosoite", "postiosoite", "address", "m", "t", "p", "w", "d", "f", "h", "tlf", "direct", "cell", "office", "skype", "linkedin", "vxl", "y", "org");

    private Contacts() {
    }

    /** A line that only a signature holds: a telephone, an address, a web page, a title, a unit. */
    static boolean isContact(Line line) {
        return !line.text.isEmpty() && line.text.length() <= 160 && !line.is(Trait.SENTENCE)
                && (line.is(Trait.HARD) || line.is(Trait.TITLE) || isUnit(line));
    }

    /** A telephone, mail or web address, or postal address. */
    static boolean isHard(Line given) {
        String line = given.text;
        Shape shape = given.shape();
        boolean at = shape.at > 0;
        boolean dot = line.indexOf('.') >= 0;
        if (line.isEmpty() || line.length() > 160 || shape.words > 10 && shape.digits < 6 && !at || shape.digits == 0 && !at && !dot) {
            return false;
        }
        boolean digits = shape.digits >= 6;
        if (digits && shape.words <= 8 && PHONE.matcher(line).find()) {
            return true;
        }
        if (at && shape.words <= 9 && Addresses.holdsOne(line) || dot && shape.words <= 8 && WEB.matcher(line).find()) {
            return true;
        }
        return shape.digits >= 4 && shape.words <= 10 && POSTAL.matcher(line).find() || (digits || at) && isLabelled(line);
    }

    /** A web address among several words is one with "://" or "www.". */
    private static boolean holdsWeb(String line) {
        return line.indexOf('.') >= 0 && (line.contains("://") || line.toLowerCase(Locale.ROOT).contains("www.")) && WEB.matcher(line).find();
    }

    /** "Tel: …": a label first, behind at most three marks. */
    private static boolean isLabelled(String line) {
        for (int start = 0; start < 4 && start < line.length(); start++) {
            int end = start;
            while (end < line.length() && (Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == '_')) {
                end++;
            }
            if (LABEL_STARTS.contains(line.substring(start, end).toLowerCase(Locale.ROOT))) {
                return LABELLED.matcher(line).matches();
            }
        }
        return false;
    }

    static boolean isTitle(Line line) {
        if (line.text.length() > 80 || line.shape().words > 8) {
            return false;
        }
        String lower = line.lower();
        int count = 0;
        boolean title = false;
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inside = i < lower.length() && Words.isPart(lower.charAt(i), ",/|");
            if (inside) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                title = title || TITLES.contains(lower, start, i) || endsLikeTitle(lower, start, i);
                count++;
                start = -1;
            }
        }
        return title && count <= 8;
    }

    private static boolean endsLikeTitle(String text, int from, int to) {
        for (String ending : TITLE_ENDINGS) {
            if (to - from >= ending.length() && text.startsWith(ending, to - ending.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnit(Line line) {
        return line.text.length() <= 80 && line.shape().words <= 8 && Character.isUpperCase(line.text.codePointAt(0)) && UNITS.anyIn(line.lower());
    }

    /** A line of running text. */
    static boolean isSentence(Line given) {
        int words = given.shape().words;
        if (words < 5 || words >= 12) {
            return words >= 12;
        }
        String line = given.text;
        char last = line.charAt(line.length() - 1);
        return (last == '.' || last == '?' || last == '!') && !endsInShort(line) && !isStreet(given) && line.indexOf('|') < 0 && !isLabelled(line) && !holdsWeb(line)
                && !(given.shape().digits >= 2 && SignReader.holdsDigits(line, 2, line.length()) && PHONE.matcher(line).find());
    }

    /** Ends in the abbreviation of a company's form: "Ltd.", "S.r.l.", "Ltda.". */
    private static boolean endsInShort(String line) {
        String last = line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.indexOf('.') < last.length() - 1 && last.length() < 8 || COMPANIES.contains(last);
    }

    /** A few words with a postal code's worth of digits. */
    private static boolean isStreet(Line line) {
        return line.shape().digits >= 4 && line.shape().words <= 8 && Character.isDigit(line.text.charAt(0));
    }

    /** A few words of running text: begins small and holds no name. */
    static boolean isProse(String line) {
        String[] tokens = Words.split(line, "");
        if (tokens.length < 2 || !Character.isLowerCase(line.charAt(0))) {
            return false;
        }
        for (String token : tokens) {
            if (Character.isUpperCase(token.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** "Anna Andersson", "Anna", "A. Andersson": up to four words that begin with capitals. */
    static boolean isName(Line given) {
        String line = given.text;
        if (line.length() > 45 || line.isEmpty() || given.shape().words > 4) {
            return false;
        }
        String[] tokens = Words.split(line, "");
        for (String token : tokens) {
            String bare = Words.trim(token, "*_(\"/-", "*_)\",/");
            if (!isNamePart(bare) && !JOINERS.contains(bare)) {
                return false;
            }
        }
        return tokens.length > 0 && !line.strip().endsWith(".") || tokens.length <= 2;
    }

    private static boolean isNamePart(String word) {
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '!' || c == '?' || c == ':' || Character.isDigit(c)) {
                return false;
            }
        }
        return true;
    }
}
