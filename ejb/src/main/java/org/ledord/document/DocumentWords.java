package org.ledord.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/**
 * What is said of a document.
 *
 * @param about in a sentence or two, what is in it
 * @param register the municipality's own number of it
 * @param dated the day that stands on it, or null
 * @param owner who answers for it; a function
 * @param matter what it belongs to, as people call it ({@code F4}); empty where to the reform alone
 * @param page the name of the page that it is added to; empty where to none
 */
public record DocumentWords(String title, String about, String language, DocumentCategory category, String register, LocalDate dated, String owner, String matter, String page) {
    static final int LONGEST_TITLE = 150;
    static final int LONGEST_ABOUT = 600;
    static final int LONGEST_LINE = 120;

    public DocumentWords {
        title = Typed.words(title);
        about = Typed.words(about);
        register = Typed.words(register);
        owner = Typed.words(owner);
        matter = Typed.words(matter);
        page = Typed.words(page);
    }

    /** All that it lacks, at once. */
    void note(List<RuleViolation> found) {
        RuleViolation.note(found, title.isEmpty(), new RuleViolation("document-title").at("title"));
        RuleViolation.note(found, title.length() > LONGEST_TITLE, new RuleViolation("text-too-long", LONGEST_TITLE).at("title"));
        RuleViolation.note(found, about.length() > LONGEST_ABOUT, new RuleViolation("text-too-long", LONGEST_ABOUT).at("about"));
        RuleViolation.note(found, category == null, new RuleViolation("document-category").at("category"));
        RuleViolation.note(found, register.length() > LONGEST_LINE, new RuleViolation("text-too-long", LONGEST_LINE).at("register"));
        RuleViolation.note(found, owner.length() > LONGEST_LINE, new RuleViolation("text-too-long", LONGEST_LINE).at("owner"));
    }

    void demand() {
        List<RuleViolation> found = new ArrayList<>();
        note(found);
        RuleViolation.demandNone(found);
    }
}
