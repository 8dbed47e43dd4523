package org.ledord.question;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ledord.access.Audit;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.reform.ReformFacts;
import org.ledord.reform.Reforms;

/** Reminds of what was due yesterday and has no answer: once, in the morning. */
@Stateless
@PermitAll
public class QuestionReminding {
    @Inject
    private Questions questions;

    @Inject
    private QuestionLetters letters;

    @Inject
    private Reforms reforms;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Reminds of every question whose time that is. Gives how many. */
    @May(value = "question.remind", trace = Trace.ROWS_OF_ITS_OWN)
    public int remindDue() {
        Instant now = clock.instant();
        List<Long> due = questions.overdue(now);
        for (long id : due) {
            SpecialistQuestion question = questions.locked(id);
            Matter matter = questions.keep(question);
            ReformFacts reform = reforms.facts(matter.reformId());
            question.reminded(LocalDate.ofInstant(now, reform.zone()), now);
            letters.toAsked(QuestionLetters.Kind.REMINDER, question, questions.asked(question));
            audit.note("question.remind", new MatterKey(reform.key().slug(), MatterKind.QUESTION, matter.number()));
        }
        return due.size();
    }
}
