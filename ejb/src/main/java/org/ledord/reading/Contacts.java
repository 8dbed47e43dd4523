package org.ledord.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a line of a signature (title, unit, telephone, address) from a line of a letter. */
final class Contacts {

    private static final Pattern PHONE = Pattern.compile("(?:\\+|00)?\\(?\\d[\\d ()./–-]{5,18}\\d");
    private static final Pattern LABELLED = Pattern.compile("(?i)^\\W{0,3}(?:tel|tfn|telefon|phone|mobil|mob|mobile|gsm|puh|puhelin|växel|sentralbord|direkt|fax|faks|e-post|epost|e-mail|email|mail|mejl|sähköposti|www|web|webb|webbplats|hemsida|org\\.?\\s?nr|besöksadress|postadress|besöks|besøksadresse|adress|adresse|osoite|käyntiosoite|postiosoite|address|m|t|p|e|w|d|f|h|tlf|direct|cell|office|skype|linkedin|vxl|y-tunnus)\\b\\.?\\s?[:.|]?\\s.{2,}");
    private static final Pattern POSTAL = Pattern.compile("(?:^|[ ,])(?:SE-|S-|N-|NO-|FI-|FIN-|DK-)?\\d{3} ?\\d{2} [A-ZÅÄÖ][\\p{L}]+|(?:^|[ ,])(?:N-|NO-|DK-)\\d{4} \\p{Lu}\\p{L}+|^\\d{4} \\p{Lu}\\p{L}+$");
    private static final Pattern WEB = Pattern.compile("(?i)(?:https?://|www\\.)\\S+|^[<\\s]*[\\p{L}\\d.-]+\\.(?:se|no|fi|dk|com|org|net|nu|eu|de|io)[>/\\s]*$");
    private static final Set<String> TITLES = Words.set("chef", "enhetschef", "områdeschef", "verksamhetschef", "förvaltningschef", "socialchef", "avdelningschef", "sektionschef", "undersköterska", "vårdbiträde", "sjuksköterska",
            "distriktssköterska", "handläggare", "biståndshandläggare", "biståndsbedömare", "samordnare", "teamsamordnare", "planerare", "utvecklare", "verksamhetsutvecklare", "projektledare", "strateg", "controller", "ekonom", "jurist",
            "nämndsekreterare", "sekreterare", "administratör", "assistent", "ombud", "huvudskyddsombud", "skyddsombud", "ordförande", "vice", "ledamot", "arbetsterapeut", "fysioterapeut", "rektor", "lärare", "registrator", "kommunikatör",
            "hr-partner", "konsult", "specialist", "ingenjör", "leder", "enhetsleder", "avdelingsleder", "virksomhetsleder", "seksjonsleder", "rådgiver", "seniorrådgiver", "saksbehandler", "konsulent", "koordinator", "helsefagarbeider",
            "sykepleier", "tillitsvalgt", "hovedtillitsvalgt", "verneombud", "hovedverneombud", "direktør", "kommunedirektør", "prosjektleder", "fagleder", "johtaja", "päällikkö", "palvelupäällikkö", "esihenkilö", "esimies", "lähihoitaja",
            "sairaanhoitaja", "koordinaattori", "suunnittelija", "kehittäjä", "asiantuntija", "luottamusmies", "pääluottamusmies", "työsuojeluvaltuutettu", "palveluohjaaja", "sihteeri", "projektipäällikkö", "manager", "director", "engineer",
            "coordinator", "nurse", "officer", "advisor", "developer", "consultant", "president", "ceo", "cto", "cfo", "analyst", "assistant", "professor", "head", "lead", "vd", "regionchef", "gruppledare", "teamledare", "biträdande", "tf", "leg", "leg.", "mas", "mar", "omsorgshandledare");
    private static final Phrases UNITS = Phrases.of("kommun", "förvaltning", "socialkontor", "hemtjänst", "hemvård", "enhet", "avdelning", "kommunal", "vision", "vårdförbundet", "region", "omsorg", "kommune", "etat", "seksjon", "avdeling",
            "fagforbund", "hjemmetjeneste", "kunta", "kaupunki", "kotihoito", "palvelut", "yksikkö", "liitto", "department", "university", "gmbh", " inc", " ltd", " ab", " as", " oy", " aps", "a/s", "styrelse", "föreningen", "förbund", "akademi", "sektion", "kontor", "stad", "council", "company", "hyvinvointialue", "delta", "super ry", "jhl", "tehy");

    private static final Set<String> COMPANIES = Words.set("ltd.", "ltda.", "inc.", "co.", "corp.", "kft.", "zrt.", "srl.", "s.a.", "st.", "tr.");
    private static final Set<String> JOINERS = Words.set("av", "af", "von", "de", "van", "och", "og", "ja", "and", "&");

    /** The first words of the labels above: the pattern is tried on lines that begin with one of them. */
    private static final Set<String> LABEL_STARTS = Words.set("tel", "tfn", "telefon", "phone", "mobil", "mob", "mobile", "gsm", "puh", "puhelin", "växel", "sentralbord", "direkt", "fax", "faks", "e", "epost", "email", "mail", "mejl", "sähköposti", "www", "web", "webb", "webbplats", "hemsida", "orgnr", "besöksadress", "postadress", "besöks", "besøksadresse", "adress", "adresse", "osoite", "käyntiosoite", "postiosoite", "address", "m", "t", "p", "w", "d", "f", "h", "tlf", "direct", "cell", "office", "skype", "linkedin", "vxl", "y", "org");

    private Contacts() {
    }

    /** A line that only a signature holds: a telephone, an address, a web page, a title, a unit. */
    static boolean isContact(String line) {
        if (line.isEmpty() || line.length() > 160 || isSentence(line)) {
            return false;
        }
        return isHard(line) || isTitle(line) || isUnit(line);
    }

    /** A telephone, mail or web address, or postal address. */
    static boolean isHard(String line) {
        if (line.isEmpty() || line.length() > 160) {
            return false;
        }
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            count += c < 128 ? c >= '0' && c <= '9' ? 1 : 0 : Character.isDigit(c) ? 1 : 0;
        }
        boolean digits = count >= 6;
        boolean at = line.indexOf('@') > 0;
        if (count == 0 && !at && line.indexOf('.') < 0) {
            return false;
        }
        if (digits && PHONE.matcher(line).find() && words(line) <= 8) {
            return true;
        }
        if (at && Addresses.holdsOne(line) && words(line) <= 9 || line.indexOf('.') >= 0 && WEB.matcher(line).find() && words(line) <= 8) {
            return true;
        }
        return count >= 4 && POSTAL.matcher(line).find() && words(line) <= 10 || (digits || at) && isLabelled(line);
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

    private static int words(String line) {
        return Words.count(line);
    }

    static boolean isTitle(String line) {
        if (line.length() > 80) {
            return false;
        }
        String[] tokens = Words.split(line.toLowerCase(Locale.ROOT), ",/|");
        if (tokens.length > 8) {
            return false;
        }
        for (String token : tokens) {
            if (TITLES.contains(token) || token.endsWith("chef") || token.endsWith("ledare") || token.endsWith("leder") || token.endsWith("sköterska") || token.endsWith("päällikkö")
                    || token.endsWith("johtaja") || token.endsWith("ombud") || token.endsWith("handläggare") || token.endsWith("sekreterare")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnit(String line) {
        if (line.length() > 80 || words(line) > 8 || !Character.isUpperCase(line.codePointAt(0))) {
            return false;
        }
        return UNITS.anyIn(line.toLowerCase(Locale.ROOT));
    }

    /** A line of running text. */
    static boolean isSentence(String line) {
        int words = words(line);
        char last = line.charAt(line.length() - 1);
        boolean ended = (last == '.' || last == '?' || last == '!') && !endsInShort(line) && !isStreet(line, words);
        return words >= 12 || words >= 5 && ended && line.indexOf('|') < 0 && !isLabelled(line) && !holdsWeb(line)
                && !(SignReader.holdsDigits(line, 2, line.length()) && PHONE.matcher(line).find());
    }

    /** Ends in the abbreviation of a company's form: "Ltd.", "S.r.l.", "Ltda.". */
    private static boolean endsInShort(String line) {
        String last = line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.indexOf('.') < last.length() - 1 && last.length() < 8 || COMPANIES.contains(last);
    }

    /** A few words with a postal code's worth of digits. */
    private static boolean isStreet(String line, int words) {
        long digits = line.chars().filter(Character::isDigit).count();
        return digits >= 4 && words <= 8 && Character.isDigit(line.charAt(0));
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
    static boolean isName(String line) {
        if (line.length() > 45 || line.isEmpty()) {
            return false;
        }
        String[] tokens = Words.split(line, "");
        if (tokens.length > 4) {
            return false;
        }
        for (String token : tokens) {
            String bare = Words.trim(token, "*_(\"/-", "*_)\",/");
            boolean capital = !bare.isEmpty() && Character.isUpperCase(bare.charAt(0)) && bare.chars().noneMatch(c -> Character.isDigit(c) || c == '!' || c == '?' || c == ':');
            if (!capital && !JOINERS.contains(bare)) {
                return false;
            }
        }
        return tokens.length > 0 && !line.strip().endsWith(".") || tokens.length <= 2;
    }
}
