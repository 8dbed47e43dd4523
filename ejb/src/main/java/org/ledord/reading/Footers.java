package org.ledord.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that a mail program or a gateway adds: "Sent from my …", disclaimers, warnings about external senders. */
final class Footers {

    private static final Pattern NAMED_LINK = Pattern.compile("\\[([^\\[\\]]{0,80})\\]\\([^()]{0,300}\\)");
    private static final Pattern LINK = Pattern.compile("<[^<>\\s]{1,300}>|\\(?https?://\\S{1,300}");
    private static final Phrases SENT_FROM = Phrases.of("skickat från", "skickat via", "skickad från", "skickades från",
            "skickat med", "skickades med", "sänt från", "dikterat på", "dikterad på", "dikterat med", "diktert på", "dikteret på", "dictated on", "dictated with", "dictated using", "diktiert auf", "diktiert mit", "saneltu", "typed on my", "written on my", "sendt sikkert", "sent securely", "sendt fra", "sendt via", "sendt med", "sendt frå", "sent úr", "lähetetty", "lähetin tämän", "sent from", "sent via",
            "sent with", "sent using", "sent by", "sent on", "sent while", "gesendet von", "gesendet mit", "gesendet über", "von meinem",
            "envoyé de", "envoyé à partir", "envoyé depuis", "envoyé avec", "enviado desde", "enviado do", "enviado de", "enviado a partir", "enviado con", "enviado via",
            "inviato da", "inviato con", "verzonden vanaf", "verzonden met", "verstuurd vanaf", "verzonden vanuit", "wysłano z", "wysłane z",
            "odesláno z", "odoslané z", "отправлено с", "отправлено из", "надіслано з", "saadetud minu", "från min", "fra min", "from my",
            "i-phonestani", "iphonesta lähetetty", "trimis de pe", "küldve", "enviat des", "発信元", "发自我的", "從我的",
            "diese nachricht wurde von", "den här e-posten skickades från", "skrevet på min", "skrivet på min", "skrivet från min",
            "this message was sent using", "this mail sent through", "this message was sent from", "تم الإرسال من", "أرسلت من", "נשלח מ", "στάλθηκε από", "αποστολή από", "poslano s", "dikirim dari", "gửi từ", "đã gửi từ", "elküldve", "발송", "נשלח מה", "أُرسلت من", "provenance : courrier pour", "provenance : courrier", "sicher versendet mit", "secured with", "sent securely with", "ส่งจาก", "tapped on my", "typed on my", "written on my", "sent form my");
    /** What one says of a letter from a telephone before one says that it is from one: "Sorry for typos, sent from my phone". */
    private static final Phrases EXCUSE = Phrases.of("ursäkta", "förlåt", "urskuldar", "beklagar", "unnskyld", "beklager", "orsak", "undskyld", "anteeksi", "pahoittelen", "sorry for", "sorry about", "excuse", "please excuse", "pardon", "apologies", "apologise", "forgive",
            "entschuld", "kurz gehalten", "désolé", "disculpe", "perdona", "scusa", "sorry voor", "przepraszam za");
    private static final Phrases GET_APP = Phrases.of("hämta outlook", "skaffa outlook", "hent outlook", "få outlook", "last ned outlook",
            "hanki outlook", "lataa outlook", "get outlook", "outlook für", "holen sie sich outlook", "laden sie outlook",
            "télécharger outlook", "obtenez outlook", "obtener outlook", "descargue outlook", "obter o outlook", "scarica outlook", "ottieni outlook",
            "outlook voor", "download outlook", "pobierz outlook", "скачать outlook", "get the outlook", "sent from outlook",
            "yahoo mail:", "yahoo mail för", "do more with yahoo", "hämta bluemail", "hentet bluemail", "hent bluemail", "hanki bluemail", "get bluemail", "get typeapp", "obtenir bluemail");
    private static final Set<String> DEVICES = Words.set("iphone", "ipad", "ipod", "iphonesta", "ipadista", "android", "samsung", "galaxy",
            "mobil", "mobilen", "mobile", "mobiltelefon", "mobilenhet", "telefon", "telefonen", "phone", "smartphone", "outlook", "yahoo",
            "mail", "blackberry", "huawei", "windows", "proton", "protonmail", "gmail", "surface", "tablet", "nokia", "sony", "xperia", "htc", "lg",
            "oneplus", "ios", "mac", "handy", "puhelimesta", "puhelimestani", "sparkilla", "outlookilla", "gmaililla", "thunderbirdillä", "laitteesta", "laitteestani", "gsm", "pixel", "motorola", "surfplatta",
            "surfplattan", "lur", "device", "mobilgerät", "iphone-ról", "k-9", "airmail", "spark", "thunderbird", "fastmail", "hotmail", "live", "bluemail", "typeapp", "mailbird", "imp", "internet",
            "icloud", "aol", "telefoon", "portable", "móvil", "celular", "cellulare", "telefono", "telefonu", "telefonom", "nettbrett", "lumia",
            "sähköpostista", "mobiililaitteesta", "mobiilista", "androidista", "htc:n", "samsungin", "galaxy-puhelimesta", "iphone-puhelimesta",
            "nexus", "zimbra", "tutanota", "tuta", "honor", "xiaomi", "redmi", "oppo", "zte", "one", "smarttelefon", "smartmobil", "mobilephone", "bluemail", "superhuman", "hey",
            "mailspring", "nine", "spike", "canary", "edison", "newton", "missive", "shortwave", "mimestream", "vivaldi", "infomaniak", "posteo", "gmx", "web.de", "mail.ru", "yandex", "zoho", "aquamail", "fairemail", "betterbird", "mail.com", "seznam", "libero", "t-online", "freenet", "iphone.", "ipad.", "arbetsmobil", "jobbmobil", "tjänstemobil", "läsplatta", "padda", "mobiltelefonen", "plattan", "handheld", "wireless", "xfinity", "boxer");

    private static final Phrases SELF = Phrases.of("detta mail", "detta mejl", "det här mejlet", "det här mailet", "detta meddelande", "detta e-post",
            "denna e-post", "this e-mail", "this email", "this message", "this communication", "this transmission", "this electronic", "the information contained", "denne e-post",
            "denne meldingen", "denne melding", "denne mail", "denne e-mail", "tämä viesti", "tämä sähköposti", "tämän viestin", "tämän sähköpostin", "diese e-mail", "diese nachricht",
            "ce message", "ce courriel", "este mensaje", "este correo", "esta mensagem", "dit bericht", "deze e-mail", "questo messaggio", "meddelandet och", "the contents of this", "e-postmeddelandet",
            "viesti ja", "meldingen og", "ta wiadomość", "questa e-mail", "any views or opinions", "e-post från");
    private static final Phrases SECRET = Phrases.of("konfidentiel", "sekretess", "confidential", "intended", "avsedd", "avsett", "enbart för", "endast för",
            "mottagare", "mottaker", "modtager", "recipient", "addressee", "fortrolig", "ved en fejl", "taushetsplikt", "taushetsbelagt", "tystnadsplikt", "luottamuksel", "vastaanottaj", "vertraulich", "empfänger", "confidentiel",
            "destinataire", "destinatario", "vertrouwelijk", "geadresseerde", "riservat", "privileged", "poufn", "virus", "salassapid", "tarkoitettu vain", "vahingossa", "erehdyksessä", "av misstag", "ved en feil", "ved en fejltagelse", "irrtümlich", "par erreur", "por error", "per errore", "personuppgift", "allmän handling", "raderas", "views or opinions");
    private static final Phrases PRIVACY = Phrases.of("behandlar dina personuppgifter", "behandlar vi dina personuppgifter", "behandling av dina personuppgifter",
            "behandlar personuppgifter", "behandlar de personuppgifter", "behandlar alla personuppgifter", "personuppgifter du lämnar", "personuppgifter som du lämnar", "behandler de personopplysninger", "personopplysninger du", "hanterar dina personuppgifter", "hanterar personuppgifter", "personuppgifter behandlas", "behandling av personuppgifter", "dina personuppgifter",
            "behandler personopplysninger", "behandler personoplysninger", "dine personopplysninger", "personvernerklæring", "käsittelee henkilötieto", "henkilötietojen käsittely", "henkilötietojasi",
            "tietosuojaseloste", "processes personal data", "process your personal data", "your personal data", "privacy policy", "privacy notice", "blir en allmän handling", "blir allmän handling",
            "blir en offentlig handling", "allmänna handlingar");
    private static final Phrases PRIVACY_FRAME = Phrases.of("e-post", "mejl", "mail", "kontakt", "läs mer", "les mer", "lue lisää", "read more", "www.", "http", "sähköposti", "gdpr", "dataskydd",
            "tietosuoja", "personvern", ".se", ".no", ".fi", "webbplats", "här");
    private static final Phrases PRINT = Phrases.of("skriver ut", "skriva ut", "utskrift", "print this", "printing this", "before printing", "before you print", "skriver ut denne",
            "tulostat", "tulostamista", "ausdruck", "drucken", "d'imprimer", "imprimir", "afdrukt");
    private static final Phrases NATURE = Phrases.of("miljö", "miljø", "environment", "ympäristö", "umwelt", "environnement", "medio ambiente", "milieu", "planet", "trees");
    private static final Phrases SCANNED = Phrases.of("avast", "avg.com", "virus-free", "virusfri", "scanned by", "genomsökt", "kontrollerat av", "scannet for virus", "kontrollert for virus", "checked for viruses",
            "virustarkist", "antivirus", "mimecast", "messagelabs");

    /** What a company must write under its letters in some countries. */
    private static final Phrases REGISTERED = Phrases.of("registered in england", "registered in scotland", "registered in ireland", "registered in wales", "registered office", "company number", "company no", "registered number", "company registration",
            "sitz der gesellschaft", "amtsgericht", "registergericht", "handelsregister", "geschäftsführer:", "kamer van koophandel", "partita iva");

    /** No disclaimer is without one of these: one pass over a typed paragraph tells that it is none. */
    private static final Phrases ABOUT_MAIL = Phrases.of(SELF, PRIVACY, PRINT, SCANNED, REGISTERED, Phrases.of("received this", "inte är rätt mottagare", "fått detta"));

    private static final Phrases OUTSIDE = Phrases.of("external", "extern", "ekstern", "ulkopuol", "ulkoi", "outside", "utanför", "utenfor", "udefra", "okänd avsändare", "unknown sender");
    private static final Phrases WARNING = Phrases.of("caution", "warning", "varning", "advarsel", "varoitus", "obs", "klick", "click", "klikk", "länk", "lenke", "linkk", "link", "bilag", "attachment",
            "bifogad", "vedlegg", "liite", "huom", "originated", "kommer från", "kommer fra", "be careful", "försiktig", "forsiktig", "beware", "merk", "tulee", "tullut");
    private static final Phrases RARE = Phrases.of("du får inte ofta e-post", "du får inte e-post ofta", "you don't often get email", "you don’t often get email", "some people who received this message",
            "vissa som har fått det här meddelandet", "vissa personer som har fått", "du får ikke ofte e-post", "du mottar ikke ofte", "et saa usein sähköposti", "du modtager ikke ofte", "sie erhalten nicht häufig",
            "du får ikke ofte mail", "osa tämän viestin vastaanottajista", "noen som mottok denne meldingen");

    /** "Anna Ek reacted via Gmail". */
    private static final Phrases REACTED = Phrases.of(" reacted", " reagerade", " reagerte", " reagerede", " reagoi", " hat reagiert", " reagierte", " a réagi", " ha reaccionado", " reaccionó", " heeft gereageerd", " ha reagito", " reagiu");
    private static final Phrases PICTURE = Phrases.of("cid:", "image:", "inline image", "inline-bild", "bild:", "bilde:", "billede:", "kuva:", "en bild som visar", "et bilde som inneholder", "et billede, der indeholder",
            "kuva, joka sisältää", "a picture containing", "a screenshot of", "a close-up of", "ein bild, das", "une image contenant", "imagen que contiene", "immagine che contiene", "afbeelding met", "uma imagem com", "obraz zawierający");

    /** No banner is without one of these. */
    private static final Phrases ON_TOP = Phrases.of(RARE, OUTSIDE);

    private static final int LONGEST_PARAGRAPH = 6000;

    private static final Set<String> MY = Words.set("my", "min", "mitt", "mon", "ma", "meinem", "mijn", "mi", "mio", "moim", "mojego", "моего", "minu", "mein", "meu", "mé");

    private Footers() {
    }

    /** True for a whole line like "Skickat från min iPhone" or "Get Outlook for iOS". */
    static boolean isFooter(String text) {
        return isFooter(Line.of(text));
    }

    /** The same of a line. */
    static boolean isFooter(Line line) {
        if (line.text.length() > 400 || line.text.length() < 5) {
            return false;
        }
        String plain = withoutLinks(line.text);
        String words = trimmed((plain == line.text ? line.lower() : plain.toLowerCase(Locale.ROOT)).strip());
        if (words.length() > 110) {
            return false;
        }
        if (GET_APP.startOf(words) != null) {
            return true;
        }
        if (words.endsWith("via gmail") && REACTED.anyIn(words)) {
            return true;
        }
        boolean app = Words.count(words) <= 7 && words.contains("outlook") && (words.contains("ios") || words.contains("android") || words.contains("mac"));
        if (app) {
            return true;
        }
        String start = SENT_FROM.startOf(words);
        if (start != null) {
            return isDevicePhrase(words, start);
        }
        if (EXCUSE.startOf(words) != null) {
            return excusesDevice(words);
        }
        boolean tail = words.endsWith(" gesendet") || words.endsWith(" lähetetty") || words.endsWith("から送信")
                || words.endsWith("传送") || words.endsWith(" gönderildi") || words.endsWith(" saadetud") || words.endsWith(" küldve") || words.endsWith(" 보냄");
        return tail && Words.count(words) <= 9 && holdsDevice(Words.split(words, "")) || words.startsWith("发自") || words.startsWith("從我的");
    }

    /** True for a line that a program writes where a picture was: its place in the mail, or what the picture shows in the program's own words. */
    static boolean isPicture(String line) {
        return line.length() > 5 && line.charAt(0) == '[' && line.charAt(line.length() - 1) == ']' && line.indexOf(']') == line.length() - 1
                && PICTURE.startsIn(line, 1);
    }

    /** The line with its links left out; most have none, and are spared the patterns. */
    private static String withoutLinks(String line) {
        String plain = line.indexOf('[') < 0 ? line : NAMED_LINK.matcher(line).replaceAll("$1");
        return plain.indexOf('<') < 0 && !plain.contains("://") ? plain : LINK.matcher(plain).replaceAll(" ");
    }

    private static String trimmed(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && " \t-–—_*~<>([|•".indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " \t-–—_*~<>)]|".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(start, end);
    }

    private static boolean isDevicePhrase(String words, String start) {
        String[] rest = Words.split(words.substring(start.length()), "");
        if (rest.length > 12) {
            return false;
        }
        boolean ownStart = start.endsWith(" my") || start.endsWith(" min") || start.startsWith("from");
        boolean my = ownStart || rest.length > 0 && MY.contains(rest[0]);
        boolean praised = start.equals("skickat med") && (words.contains(" - ") || words.contains(" – ")); // "Skickat med Spray - e-post som bara funkar"
        return praised || holdsDevice(rest) && rest.length <= 10 || my && !ownStart && rest.length <= 4 && !words.endsWith(",");
    }

    /** "Ursäkta stavfel – skickat från mobilen": the excuse, a mark or a blank, and whence it was sent. */
    private static boolean excusesDevice(String words) {
        for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
            String start = SENT_FROM.startOf(words.substring(at + 1));
            if (start != null) {
                return isDevicePhrase(words.substring(at + 1), start);
            }
        }
        return false;
    }

    private static boolean holdsDevice(String[] tokens) {
        for (String token : tokens) {
            String bare = Words.trim(token, "", ".,!®™:");
            if (DEVICES.contains(bare) || bare.contains("iphon") || bare.startsWith("nokia") || bare.startsWith("honor") || bare.startsWith("huawei") || bare.startsWith("kännykä") || bare.startsWith("tutanota") || bare.contains("яндекс") || bare.startsWith("ipad") || bare.startsWith("samsung") || bare.startsWith("android")
                    || bare.startsWith("galaxy") || bare.startsWith("puhelime") || bare.startsWith("outlook") || bare.startsWith("mobil")) {
                return true;
            }
        }
        return false;
    }

    /** True for a paragraph that talks about the mail itself: secrecy, privacy, viruses, printing. */
    static boolean isDisclaimer(String paragraph) {
        if (paragraph.length() < 20) {
            return false;
        }
        if (!ABOUT_MAIL.anyInAnyCase(paragraph, LONGEST_PARAGRAPH)) {
            return false;
        }
        String words = (paragraph.length() > LONGEST_PARAGRAPH ? paragraph.substring(0, LONGEST_PARAGRAPH) : paragraph).toLowerCase(Locale.ROOT);
        String head = words.length() > 260 ? words.substring(0, 260) : words;
        boolean secrecy = SELF.anyIn(head) && SECRET.count(words) >= (words.length() > 140 ? 2 : 1);
        boolean privacy = PRIVACY.anyIn(words) && PRIVACY_FRAME.count(words) >= 2 && (words.contains("dina ") || words.contains("dine ")
                || words.contains("your ") || words.contains("du ") || words.contains("kommun") || words.contains("tieto"));
        boolean printing = PRINT.anyIn(words) && NATURE.anyIn(words);
        boolean scanned = words.length() < 300 && SCANNED.anyIn(words) && (words.contains("virus") || words.contains("mail") || words.contains("mejl") || words.contains("www"));
        boolean received = words.contains("received this") && words.contains("in error") || words.contains("inte är rätt mottagare") || words.contains("fått detta") && words.contains("av misstag");
        boolean registered = words.length() < 400 && REGISTERED.anyIn(words) && SignReader.holdsDigits(words, 4, 16);
        return secrecy || privacy || printing || scanned || received || registered;
    }

    /** True for the warning a gateway puts on top of mail from outside. */
    static boolean isBanner(String paragraph) {
        if (paragraph.length() > 900) {
            return false;
        }
        if (!ON_TOP.anyInAnyCase(paragraph, paragraph.length())) {
            return false;
        }
        String words = paragraph.toLowerCase(Locale.ROOT);
        if (RARE.anyIn(words)) {
            return true;
        }
        String bare = trimmed(words);
        if (bare.equals("external") || bare.equals("extern") || bare.equals("externt") || bare.equals("external email") || bare.equals("external sender") || bare.equals("extern avsändare")
                || bare.equals("external mail") || bare.equals("ekstern avsender") || bare.equals("ulkoinen lähettäjä") || bare.equals("externt mejl")) {
            return true;
        }
        if (!OUTSIDE.anyIn(words)) {
            return false;
        }
        boolean letter = words.contains("mail") || words.contains("mejl") || words.contains("e-post") || words.contains("sähköposti") || words.contains("message") || words.contains("meddeland")
                || words.contains("sender") || words.contains("avsändar") || words.contains("avsender") || words.contains("lähettäj") || words.contains("viesti") || words.contains("melding");
        return letter && WARNING.count(words) >= 2;
    }
}
