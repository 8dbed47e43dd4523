package org.ledord.matter;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** The form of a name that an address can carry: small letters a to z, digits and hyphens. */
public final class Slug {
    private static final int LONGEST = 48;

    private Slug() {
    }

    /** This name in that form; empty when nothing of it can be carried. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name == null ? "" : name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "").replace("æ", "ae").replace("ø", "o").replace("ß", "ss").replace("đ", "d").replace("ł", "l");
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int word = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, word > 0 ? word : LONGEST).replaceAll("-+$", "");
    }

    /** This name in that form, with a number behind it when it is taken; {@code otherwise} where nothing of it can be carried. */
    public static String free(String name, String otherwise, Predicate<String> taken) {
        String base = of(name).isEmpty() ? otherwise : of(name);
        String slug = base;
        for (int n = 2; taken.test(slug); n++) {
            slug = base + "-" + n;
        }
        return slug;
    }
}
