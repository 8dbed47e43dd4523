package org.ledord.web.inbound;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ledord.access.Access;
import org.ledord.inbound.HeldRow;
import org.ledord.inbound.HoldingPen;
import org.ledord.inbound.InboundQueries;
import org.ledord.inbound.MailCounts;
import org.ledord.matter.ReformKey;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Pager;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** Mail that waits for a place, each with its best guess one click away, and where all other mail ended. */
@Named
@ViewScoped
public class MailPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 20;
    private InboundQueries queries;
    private HoldingPen pen;
    private Access access;
    private Situation situation;
    private Say say;
    private Done done;
    private String slug = "";
    private int page = 1;
    private boolean sorter;
    private MailCounts counts;
    private List<HeldRow> held = List.of();

    protected MailPage() {
    }

    @Inject
    public MailPage(InboundQueries queries, HoldingPen pen, Access access, Situation situation, Say say, Done done) {
        this.queries = queries;
        this.pen = pen;
        this.access = access;
        this.situation = situation;
        this.say = say;
        this.done = done;
    }

    /** A number of mails and what became of them. */
    public record Figure(String key, long number) {
    }

    public void load() {
        slug = situation.reformSlug();
        if (slug.isEmpty()) {
            done.go("/reforms");
            return;
        }
        ReformKey reform = new ReformKey(slug);
        counts = queries.counts(reform);
        sorter = access.may("inbound.queue", reform);
        held = sorter ? queries.held(reform) : List.of();
    }

    /** Files it as an answer of the one it is guessed to be from. */
    public void place(HeldRow row) {
        if (gone(row)) {
            return;
        }
        pen.placeAsAnswer(new ReformKey(slug), row.ref(), row.round());
        done.tell("inbound.placed.done", "/mail?reform={reform}", slug);
    }

    /** Files it as a question or view that the lead answers. */
    public void takeIn(HeldRow row) {
        if (gone(row)) {
            return;
        }
        pen.asInput(new ReformKey(slug), row.ref());
        done.tell("inbound.input.done", "/mail?reform={reform}", slug);
    }

    private boolean gone(HeldRow row) {
        if (queries.placed(new ReformKey(slug), row.ref()).isEmpty()) {
            return false;
        }
        done.go("/mail/show?reform={reform}&ref={ref}", slug, row.ref());
        return true;
    }

    /** Why it waits. */
    public String why(HeldRow row) {
        return MailWords.why(say, row);
    }

    /** Whom and what it is probably from and about. */
    public String guess(HeldRow row) {
        return MailWords.guess(say, row);
    }

    /** Whether one click can place it. */
    public boolean isPlaceable(HeldRow row) {
        return row.guessName() != null && row.round() != null;
    }

    /** The mails of this page. */
    public List<HeldRow> getHeld() {
        return held.stream().skip((long) (page - 1) * SIZE).limit(SIZE).toList();
    }

    public int getPages() {
        return Pager.pages(held.size(), SIZE);
    }

    /** How many wait. */
    public int getWaiting() {
        return held.size();
    }

    public MailCounts getCounts() {
        return counts;
    }

    /** Where mail ended, the kinds that there were. */
    public List<Figure> getFigures() {
        return List.of(new Figure("answers", counts.answers()), new Figure("inputs", counts.inputs()), new Figure("automatic", counts.automatic()),
                new Figure("bounces", counts.bounces()), new Figure("other", counts.other()), new Figure("held", counts.held()),
                new Figure("unread", counts.waiting())).stream().filter(figure -> figure.number() > 0).toList();
    }

    /** Whether this person may see and place mail; who minds the server sees numbers only. */
    public boolean isSorter() {
        return sorter;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
