package org.ledord.web.question;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ledord.attachment.AttachmentRow;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.question.EarlierAnswer;
import org.ledord.question.QuestionAnswering;
import org.ledord.question.QuestionQueries;
import org.ledord.question.QuestionRow;
import org.ledord.question.QuestionSettling;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Situation;

/** One question to a specialist: answered here by whom it was put to, closed or withdrawn by the side that asked. */
@Named("specialistPage")
@ViewScoped
public class QuestionPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/questions/show?reform={r}&number={n}";
    @Inject
    private QuestionQueries queries;
    @Inject
    private QuestionAnswering answering;
    @Inject
    private QuestionSettling settling;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Done done;
    private String slug;
    private int number;
    private int seen;
    private transient QuestionRow row;
    private transient List<AttachmentRow> files = List.of();
    private transient List<EarlierAnswer> earlier = List.of();
    private String answer;
    private String reason;

    public void load() {
        slug = situation.reformSlug();
        row = queries.show(key(), address.getLanguage());
        seen = row.version();
        files = row.files() > 0 ? queries.files(key()) : List.of();
        earlier = queries.earlier(row, key());
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.QUESTION, number);
    }

    /** Answers, or corrects the answer. */
    public void send() {
        answering.byPage(key(), answer);
        done.tell("specialist.answer.done", HERE, slug, number);
    }

    /** Closes it as answered, as the answer was read. */
    public void close() {
        settling.close(key(), seen);
        done.tell("specialist.close.done", HERE, slug, number);
    }

    /** Takes it back. */
    public void withdraw() {
        settling.withdraw(key(), reason);
        done.tell("specialist.withdraw.done", HERE, slug, number);
    }

    public QuestionRow getRow() {
        return row;
    }

    public List<AttachmentRow> getFiles() {
        return files;
    }

    /** What was answered before what stands. */
    public List<EarlierAnswer> getEarlier() {
        return earlier;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
