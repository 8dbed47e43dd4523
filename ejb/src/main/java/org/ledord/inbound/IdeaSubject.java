package org.ledord.inbound;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a subject says that the mail is an idea, in four languages: "Idé", "Idé: kortare rundor", "Idea about …", "Forslag: …".
 * A word that also names what is already there ("Förslag 4", "Forslag om fasta runder") counts only alone or before a colon.
 */
final class IdeaSubject {
    private static final Pattern IDEA = Pattern.compile("^\\s*(?:(?:en|ett|ei|an|my|min|vår|oma|one)\\s+)?"
            + "(?:(?:idé|ide|idea|idén|idéen|ideen|ideas|idéer|ideer|ideat|idélådan?|idékassen?|idekassen?|ideboksen?|idealaatikko(?:on)?|idea\\s?box)(?![\\p{L}\\p{N}])(\\s*[:–—-]\\s*)?"
            + "|(?:förslag|förbättringsförslag|forslag|forbedringsforslag|ehdotus|parannusehdotus|kehitysehdotus|suggestion|proposal)\\s*([:–—]\\s*|$))(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private IdeaSubject() {
    }

    /** What the idea is called by its subject, which may be nothing; empty where the mail is none. What answers another mail is none either. */
    static Optional<String> in(String subject) {
        String typed = StatusQuestion.typed(subject);
        Matcher found = IDEA.matcher(typed);
        if (!found.matches()) {
            return Optional.empty();
        }
        boolean apart = found.group(1) != null || found.group(2) != null;
        return Optional.of(apart || found.group(3).isBlank() ? found.group(3).strip() : typed.strip());
    }
}
