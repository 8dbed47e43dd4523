package org.ledord.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ledord.discussion.Discussing;

/** What those who write a proposal say about it. */
@ApplicationScoped
class DiscussionVerbs implements Verbs {
    @Inject
    private Discussing discussing;

    @Override
    public Map<String, Verb> verbs() {
        return Map.of("discussion.write", (step, book) -> discussing.write(book.matter(step.text("proposal")), step.text("text"), step.number("answers")));
    }
}
