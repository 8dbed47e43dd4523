package org.ledord.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.ledord.answer.AnswerFiled;

/** When somebody corrects an answer, points of what stands unchanged stay; points of replaced words go, unless they have a reply. */
@ApplicationScoped
class CorrectedAnswers {
    @Inject
    private Points points;

    void follow(@Observes AnswerFiled filed) {
        points.follow(filed.carried(), filed.replaced());
    }
}
