package org.ledord.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ledord.idea.IdeaLeaving;
import org.ledord.idea.IdeaPassing;
import org.ledord.idea.IdeaSettling;
import org.ledord.idea.LeaveIdea;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;

/** The idea box: ideas from the public form, and what is done with those and with what came by mail. */
@ApplicationScoped
class IdeaVerbs implements Verbs {
    @Inject
    private IdeaLeaving leaving;

    @Inject
    private IdeaPassing passing;

    @Inject
    private IdeaSettling settling;

    @Override
    public Map<String, Verb> verbs() {
        return Map.of("idea.leave", this::leave, "idea.pass", (step, book) -> passing.pass(idea(step, book), Book.known(book.groups, step.text("group")).number()),
                "idea.decline", (step, book) -> settling.decline(idea(step, book), step.text("answer")),
                "idea.release", (step, book) -> settling.release(idea(step, book), step.text("title"), step.text("text")));
    }

    private void leave(Told step, Book book) {
        leaving.leave(new LeaveIdea(book.reform, step.text("better"), step.textOr("how", ""), step.textOr("name", ""), step.textOr("email", ""), book.language));
    }

    /** An idea by its number. */
    static MatterKey idea(Told step, Book book) {
        return new MatterKey(book.reform.slug(), MatterKind.IDEA, step.number("idea"));
    }
}
