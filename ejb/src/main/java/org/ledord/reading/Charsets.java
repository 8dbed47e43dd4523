package org.ledord.reading;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns bytes into characters, also where the charset is missing or wrongly declared. */
final class Charsets {

    static final Charset WESTERN = Charset.forName("windows-1252");

    private static final Pattern META = Pattern.compile("charset\\s{0,5}=\\s{0,5}[\"']?([A-Za-z0-9_:.-]{2,30})",
            Pattern.CASE_INSENSITIVE);
    /** The characters of windows-1252 at 0x80 to 0x9F. */
    private static final String WESTERN_EXTRA = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
    private static final int META_REACH = 2048;
    /** The JDK asks all its providers anew for a charset that is not one of the two asked for last. */
    private static final Map<String, Optional<Charset>> KNOWN = new ConcurrentHashMap<>();
    /** Names are remembered up to this number: hostile mail invents them. */
    private static final int MOST_NAMES = 200;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long TOP_BITS = 0x8080808080808080L;

    private Charsets() {
    }

    /** What is amiss with these bytes of text, or null: NULs, or a charset that nobody knows. */
    static String trouble(byte[] bytes, String declared) {
        boolean wide = isWide(declared);
        boolean high = false;
        int i = 0;
        for (; i + Long.BYTES <= bytes.length; i += Long.BYTES) { // eight at once: this passes over every byte of every letter
            long eight = (long) EIGHT.get(bytes, i);
            if (!wide && (eight - 0x0101010101010101L & ~eight & TOP_BITS) != 0) {
                return "NUL characters were read as blanks";
            }
            high |= (eight & TOP_BITS) != 0;
        }
        for (; i < bytes.length; i++) {
            if (bytes[i] == 0 && !wide) {
                return "NUL characters were read as blanks";
            }
            high |= bytes[i] < 0;
        }
        return high && !declared.isBlank() && named(declared) == null ? "the charset \"" + declared + "\" is not known, another was guessed" : null;
    }

    static String decode(byte[] bytes, String declared, boolean html) {
        boolean stateful = isStateful(declared);
        if (!stateful && !isWide(declared)) {
            // The JDK's own decoder is several times faster than a strict one; what it could not read it marks.
            String quick = new String(bytes, StandardCharsets.UTF_8);
            if (quick.indexOf('\uFFFD') < 0) {
                return unscrambled(quick);
            }
            String utf8 = strictly(bytes, StandardCharsets.UTF_8);
            if (utf8 != null) {
                return unscrambled(utf8);
            }
        } else if (!stateful && isAscii(bytes)) {
            return new String(bytes, StandardCharsets.US_ASCII);
        }
        Charset charset = named(declared);
        if (charset == null && html) {
            String head = new String(bytes, 0, Math.min(bytes.length, META_REACH), StandardCharsets.ISO_8859_1);
            Matcher meta = META.matcher(head);
            charset = meta.find() ? named(meta.group(1)) : null;
        }
        if (charset == null || charset.equals(StandardCharsets.UTF_8)) {
            return new String(bytes, mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : undeclared(bytes));
        }
        return new String(bytes, charset);
    }

    /** The charset of that name, or null when there is none or it says nothing (us-ascii with eight bits). */
    static Charset named(String name) {
        String wanted = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        switch (wanted) {
            case "", "us-ascii", "ascii", "ansi_x3.4-1968", "unknown-8bit", "x-unknown", "default":
                return null;
            case "iso-8859-1", "latin1", "l1", "iso8859-1", "iso_8859-1", "cp1252", "ansi", "x-ansi":
                return WESTERN;
            case "utf8", "utf-8", "unicode-1-1-utf-8", "utf8mb4":
                return StandardCharsets.UTF_8;
            case "gb2312", "gbk", "gb_2312-80", "cp936", "x-gbk", "eucgb2312_cn":
                return named("gb18030"); // the larger set that programs mean by it
            case "ks_c_5601-1987", "euc-kr", "ks_c_5601", "ksc5601", "korean", "cp949":
                return named("x-windows-949");
            case "shift_jis", "shift-jis", "sjis", "x-sjis":
                return named("windows-31j");
            case "iso-2022-jp":
                return named("x-windows-iso2022jp");
            case "macintosh", "mac", "x-mac-roman", "macroman":
                return named("x-macroman");
            case "big5":
                return named("big5-hkscs");
            default:
                break;
        }
        return ofJdk(wanted);
    }

    /** What the JDK has under exactly this name, or null. */
    private static Charset ofJdk(String name) {
        Optional<Charset> known = KNOWN.get(name);
        if (known == null) {
            known = sought(name);
            if (KNOWN.size() < MOST_NAMES) {
                KNOWN.put(name, known);
            }
        }
        return known.orElse(null);
    }

    private static Optional<Charset> sought(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException notKnown) {
            return Optional.empty();
        }
    }

    private static boolean isStateful(String declared) {
        if (declared == null || declared.isEmpty()) {
            return false;
        }
        String name = declared.toLowerCase(Locale.ROOT);
        return name.startsWith("iso-2022") || name.startsWith("utf-7") || name.startsWith("hz-");
    }

    private static boolean isWide(String declared) {
        if (declared == null || declared.isEmpty()) {
            return false;
        }
        String name = declared.toLowerCase(Locale.ROOT);
        return name.startsWith("utf-16") || name.startsWith("utf-32") || name.startsWith("ucs");
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static String strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer out = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return out.toString();
        } catch (CharacterCodingException notThisOne) {
            return null;
        }
    }

    /** True when nearly all bytes above 127 stand in sound UTF-8 sequences: one broken letter spoils no text. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int sound = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            int more = (bytes[i] & 0xE0) == 0xC0 ? 1 : (bytes[i] & 0xF0) == 0xE0 ? 2 : (bytes[i] & 0xF8) == 0xF0 ? 3 : 0;
            int seen = 0;
            while (seen < more && i + seen + 1 < bytes.length && (bytes[i + seen + 1] & 0xC0) == 0x80) {
                seen++;
            }
            if (more > 0 && seen == more) {
                sound++;
            } else {
                broken++;
            }
            i += seen;
        }
        return sound > 4 * broken;
    }

    /** Western, or where most letters have the eighth bit, Cyrillic: koi8-r has its small letters below 0xE0, windows-1251 above. */
    private static Charset undeclared(byte[] bytes) {
        int plain = 0;
        int low = 0;
        int high = 0;
        for (byte b : bytes) {
            int octet = b & 0xFF;
            plain += octet >= 'a' && octet <= 'z' || octet >= 'A' && octet <= 'Z' ? 1 : 0;
            low += octet >= 0xC0 && octet < 0xE0 ? 1 : 0;
            high += octet >= 0xE0 ? 1 : 0;
        }
        if (low + high <= plain) {
            return WESTERN;
        }
        return Charset.forName(low > high ? "koi8-r" : "windows-1251");
    }

    /** The octet of a character in windows-1252 or, below 160, in iso-8859-1; -1 where it has none. */
    private static int octet(char c) {
        if (c < 0x100) {
            return c;
        }
        int at = WESTERN_EXTRA.indexOf(c);
        return at < 0 ? -1 : 0x80 + at;
    }

    /** Undoes UTF-8 that some gateway took for windows-1252 and encoded once more ("FrÃ¥ga"). */
    static String unscrambled(String text) {
        int hits = 0;
        for (int i = text.indexOf('Ã'); i >= 0 && i + 1 < text.length(); i = text.indexOf('Ã', i + 1)) {
            char next = text.charAt(i + 1);
            if ("¥¤¶…„–©¸˜¦†¼".indexOf(next) >= 0 || next >= 0x80 && next < 0xA0) {
                hits++;
            } else if (Character.isLetter(next)) {
                return text;
            }
        }
        if (hits == 0) {
            return text;
        }
        byte[] plain = new byte[text.length()];
        for (int i = 0; i < plain.length; i++) {
            int octet = octet(text.charAt(i));
            if (octet < 0) {
                return text;
            }
            plain[i] = (byte) octet;
        }
        String repaired = strictly(plain, StandardCharsets.UTF_8);
        return repaired == null ? text : repaired;
    }
}
