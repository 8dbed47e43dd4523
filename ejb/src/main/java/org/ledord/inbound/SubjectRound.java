package org.ledord.inbound;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which round a subject names: {@code [R6]} as our letters write it, or as people do, "Angående runda 6", "kierros 6", "R6". */
final class SubjectRound {
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:rund(?:a|an|e|en)|kierros|kierroksen|kierroksesta|kierrokseen|round|r)\\s{0,3}(?:nr|nro|no)?\\.?\\s{0,3}(\\d{1,5})(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SubjectRound() {
    }

    /** Its number, where the subject names one. */
    static Optional<Integer> in(String subject) {
        Matcher found = NAMED.matcher(subject == null ? "" : subject);
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }
}
