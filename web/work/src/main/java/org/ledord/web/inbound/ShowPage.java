package org.ledord.web.inbound;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ledord.answer.CutRow;
import org.ledord.attachment.AttachmentRow;
import org.ledord.consultation.RoundQueries;
import org.ledord.inbound.FileQueries;
import org.ledord.inbound.HeldRow;
import org.ledord.inbound.HoldingPen;
import org.ledord.inbound.InboundQueries;
import org.ledord.inbound.PlacedRow;
import org.ledord.matter.ReformKey;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** One held mail: what it says, what was cut from it, why it waits, and where it may go. */
@Named("mailShowPage")
@ViewScoped
public class ShowPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private InboundQueries queries;
    private FileQueries fileQueries;
    private HoldingPen pen;
    private RoundQueries rounds;
    private Situation situation;
    private Say say;
    private Done done;
    private String slug = "";
    private String ref;
    private HeldRow mail;
    private PlacedRow placed;
    private List<CutRow> cut = List.of();
    private List<AttachmentRow> files = List.of();
    private List<Choice> choices = List.of();
    private Integer round;

    protected ShowPage() {
    }

    @Inject
    public ShowPage(InboundQueries queries, FileQueries fileQueries, HoldingPen pen, RoundQueries rounds, Situation situation, Say say, Done done) {
        this.queries = queries;
        this.fileQueries = fileQueries;
        this.pen = pen;
        this.rounds = rounds;
        this.situation = situation;
        this.say = say;
        this.done = done;
    }

    public void load() {
        slug = situation.reformSlug();
        ReformKey reform = new ReformKey(slug);
        placed = queries.placed(reform, ref).orElse(null);
        if (placed != null) {
            return;
        }
        mail = queries.held(reform, ref);
        cut = queries.cut(reform, ref);
        files = fileQueries.ofHeld(reform, ref);
        round = mail.round();
        choices = mail.guessName() == null ? List.of() : rounds.list(reform, null, 1).rows().stream()
                .map(row -> Choice.of(row.number(), say.of("inbound.round", row.number(), row.title()))).toList();
    }

    /** Files it as an answer to the chosen round. */
    public void place() {
        if (gone()) {
            return;
        }
        pen.placeAsAnswer(new ReformKey(slug), ref, round);
        done.tell("inbound.placed.done", "/mail?reform={reform}", slug);
    }

    /** Files it as a question or view that the lead answers. */
    public void asInput() {
        if (gone()) {
            return;
        }
        pen.asInput(new ReformKey(slug), ref);
        done.tell("inbound.input.done", "/mail?reform={reform}", slug);
    }

    /** Puts it aside as spam; it is kept. */
    public void asSpam() {
        if (gone()) {
            return;
        }
        pen.asSpam(new ReformKey(slug), ref);
        done.tell("inbound.spam.done", "/mail?reform={reform}", slug);
    }

    public String getWhy() {
        return MailWords.why(say, mail);
    }

    public String getGuess() {
        return MailWords.guess(say, mail);
    }

    /** What the page is called: the subject, or words for a mail without one. */
    public String getTitle() {
        String subject = placed == null ? mail.subject() : placed.subject();
        return subject == null || subject.isBlank() ? say.get("inbound.no-subject") : subject;
    }

    /** Where it is, when somebody has placed it meanwhile; null while it waits. */
    public PlacedRow getPlaced() {
        return placed;
    }

    /** Where it is, in words. */
    public String getWhere() {
        String key = "inbound.placed." + placed.state();
        return say.all(say.containsKey(key) ? key : "inbound.placed.other", placed.round(), placed.roundTitle(), placed.input());
    }

    private boolean gone() {
        if (queries.placed(new ReformKey(slug), ref).isEmpty()) {
            return false;
        }
        done.go("/mail/show?reform={reform}&ref={ref}", slug, ref);
        return true;
    }

    public HeldRow getMail() {
        return mail;
    }

    public List<AttachmentRow> getFiles() {
        return files;
    }

    public List<CutRow> getCut() {
        return cut;
    }

    /** The rounds that it may be an answer to. */
    public List<Choice> getChoices() {
        return choices;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Integer getRound() {
        return round;
    }

    public void setRound(Integer round) {
        this.round = round;
    }
}
