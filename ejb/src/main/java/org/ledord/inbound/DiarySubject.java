package org.ledord.inbound;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which pilot's diary a subject names: "Dagbok pilot 1", "Dagbok: pilot 1", "Päiväkirja pilotti 1", "Diary pilot 1". */
final class DiarySubject {
    private static final Pattern NAMED = Pattern.compile(
            "^\\s*(?:dagbok(?:en|a)?|päiväkirja(?:an)?|diary)\\s{0,3}[:,–-]?\\s{0,3}(?:för |for |of )?pilot(?:en|ti|tiin)?\\s{0,3}(?:nr|nro|no)?\\.?\\s{0,3}(\\d{1,5})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DiarySubject() {
    }

    /** Its number, where the subject begins so. */
    static Optional<Integer> in(String subject) {
        Matcher found = NAMED.matcher(subject == null ? "" : subject);
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }
}
