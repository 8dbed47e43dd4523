package org.ledord.answer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import org.ledord.consultation.AskedQuestion;
import org.ledord.reading.BareWords;
import org.ledord.reading.Position;
import org.ledord.reading.QuestionKind;

/** What was said to one question in one version; without a question, what was said about the round as a whole. */
@Entity
class AnswerItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne
    @JoinColumn(name = "version_id")
    private AnswerVersion version;
    private Long questionId;
    private String text;
    @Enumerated(EnumType.STRING)
    private Position position;
    private Integer choice;
    private Integer scale;
    private String foundIn;
    private String setAside = "";
    @Enumerated(EnumType.STRING)
    private Handling handling;

    protected AnswerItem() {
    }

    /** Takes what was given, as far as the question asks for it; words are always kept. */
    static AnswerItem of(GivenItem given, AskedQuestion question) {
        AnswerItem item = new AnswerItem();
        item.text = given.text();
        item.foundIn = given.foundIn();
        if (question != null) {
            item.questionId = question.id();
            item.position = question.kind() == QuestionKind.POSITION ? given.position() : null;
            item.choice = question.kind() == QuestionKind.CHOICE ? question.option(given.choice()) : null;
            item.scale = question.kind() == QuestionKind.SCALE ? question.step(given.scale()) : null;
        }
        if (item.position == null && item.choice == null && item.scale == null) {
            item.foundIn = "";
        }
        item.handling = item.hasOwnWords() ? Handling.UNCUT : Handling.POSITION_ONLY;
        return item;
    }

    /** The same item in a later version, with what has been done with it. */
    AnswerItem carried() {
        AnswerItem item = new AnswerItem();
        item.questionId = questionId;
        item.text = text;
        item.position = position;
        item.choice = choice;
        item.scale = scale;
        item.foundIn = foundIn;
        item.setAside = setAside;
        item.handling = handling;
        return item;
    }

    void in(AnswerVersion version) {
        this.version = version;
    }

    /** Whether it answers the same question, or the same none, with the same. */
    boolean repeats(AnswerItem other) {
        return Objects.equals(questionId, other.questionId) && text.equals(other.text) && position == other.position && Objects.equals(choice, other.choice) && Objects.equals(scale, other.scale);
    }

    boolean empty() {
        return text.isEmpty() && position == null && choice == null && scale == null;
    }

    private boolean hasOwnWords() {
        int at = foundIn.isEmpty() ? -1 : text.toLowerCase(java.util.Locale.ROOT).indexOf(foundIn.toLowerCase(java.util.Locale.ROOT));
        if (at < 0) {
            return text.codePoints().anyMatch(Character::isLetterOrDigit);
        }
        return BareWords.saysMore(text.substring(0, at) + " " + text.substring(at + foundIn.length()));
    }

    Long id() {
        return id;
    }

    Long questionId() {
        return questionId;
    }

    Handling handling() {
        return handling;
    }

    String text() {
        return text;
    }
}
