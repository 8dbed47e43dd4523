package org.ledord.web.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.question.QuestionRow;
import org.ledord.question.QuestionStatus;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Say;

/** How a specialist question is told in rows: who waits for whom, where it stands, and when. */
@Named
@RequestScoped
public class QuestionWords {
    private Say say;
    private Dates dates;

    protected QuestionWords() {
    }

    @Inject
    public QuestionWords(Say say, Dates dates) {
        this.say = say;
        this.dates = dates;
    }

    /** Whom it was put to; to others than the two sides a single person is somebody in a group. */
    public String to(QuestionRow row) {
        return row.toWhole() || row.toPerson() != null ? row.to() : say.of("specialist.someone", row.toGroup());
    }

    /** Who waits for whom. */
    public String who(QuestionRow row) {
        return say.of(row.waits() ? "specialist.from-to" : "specialist.asked-to", row.fromGroup(), to(row));
    }

    /** The same on the page of the proposal, where the group that asks is known. */
    public String waits(QuestionRow row) {
        return say.of(row.overdue() ? "specialist.open.overdue" : "specialist.open", to(row), dates.full(row.dueOn()));
    }

    /** Which proposal waits; a draft may have no title yet. */
    public String about(QuestionRow row) {
        return row.proposalTitle().isEmpty() ? say.of("proposal.name", row.proposalNumber()) : say.of("specialist.about", row.proposalNumber(), row.proposalTitle());
    }

    /** Who asked, as far as whoever looks may know, and when. */
    public String asked(QuestionRow row) {
        String on = dates.full(row.askedAt());
        return row.askedBy() == null ? say.of("specialist.asked-on", on) : say.of("specialist.asked-by", row.askedBy(), on);
    }

    /** How, when and, where whoever looks may know, from whom the answer came. */
    public String came(QuestionRow row) {
        String how = say.get("specialist.channel." + row.channel());
        String on = dates.full(row.answeredAt());
        return row.answeredBy() == null ? say.of("specialist.show.came", on, how) : say.of("specialist.show.came.by", row.answeredBy(), on, how);
    }

    /** The word of its status. */
    public String word(QuestionRow row) {
        return say.get(row.overdue() ? "specialist.status.overdue" : "specialist.status." + row.status());
    }

    /** The shape of its status. */
    public String kind(QuestionRow row) {
        return row.overdue() ? "late" : switch (row.status()) {
            case OPEN -> "open";
            case ANSWERED -> "half";
            case CLOSED -> "done";
            case WITHDRAWN -> "none";
        };
    }

    /** The day that counts: the last one to answer while it waits, the day of its end or answer after. */
    public String when(QuestionRow row) {
        if (row.status() == QuestionStatus.OPEN) {
            return say.of(row.overdue() ? "specialist.due.was" : "specialist.due", dates.full(row.dueOn()));
        }
        return dates.full(row.status() == QuestionStatus.WITHDRAWN ? row.settledAt() : row.answeredAt());
    }
}
