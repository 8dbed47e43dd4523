package org.ledord.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ledord.question.AskSpecialist;
import org.ledord.question.QuestionAnswering;
import org.ledord.question.QuestionAsking;

/** Questions to specialists, and their answers on the page. */
@ApplicationScoped
class QuestionVerbs implements Verbs {
    @Inject
    private QuestionAsking asking;

    @Inject
    private QuestionAnswering answering;

    @Override
    public Map<String, Verb> verbs() {
        return Map.of("question.ask", this::ask, "question.answer", (step, book) -> answering.byPage(book.matter(step.text("question")), step.text("text")));
    }

    private void ask(Told step, Book book) {
        book.matters.put(step.text("key"), asking.ask(new AskSpecialist(book.matter(step.text("proposal")), step.text("text"), step.text("why"), book.language,
                Book.known(book.groups, step.text("group")).number(), null, step.date("due"))));
    }
}
