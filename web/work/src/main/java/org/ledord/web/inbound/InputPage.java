package org.ledord.web.inbound;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ledord.access.Access;
import org.ledord.attachment.AttachmentRow;
import org.ledord.inbound.FileQueries;
import org.ledord.inbound.InboundQueries;
import org.ledord.inbound.InputCounts;
import org.ledord.inbound.InputReplying;
import org.ledord.inbound.InputRow;
import org.ledord.inbound.InputState;
import org.ledord.matter.ReformKey;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Pager;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** What people said or asked outside a round, beside it the one that is being answered. */
@Named
@ViewScoped
public class InputPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 15;
    private static final int BEGINNING = 90;
    private InboundQueries queries;
    private FileQueries fileQueries;
    private InputReplying replying;
    private Access access;
    private Situation situation;
    private Say say;
    private Done done;
    private String slug = "";
    private InputState state;
    private int page = 1;
    private String ref;
    private String reply;
    private InputCounts counts = new InputCounts(0, 0);
    private List<InputRow> rows = List.of();
    private InputRow chosen;
    private List<AttachmentRow> files = List.of();

    protected InputPage() {
    }

    @Inject
    public InputPage(InboundQueries queries, FileQueries fileQueries, InputReplying replying, Access access, Situation situation, Say say, Done done) {
        this.queries = queries;
        this.fileQueries = fileQueries;
        this.replying = replying;
        this.access = access;
        this.situation = situation;
        this.say = say;
        this.done = done;
    }

    /** A state to choose, with how many are in it; a null state stands for all. */
    public record Tab(InputState state, long count) {
        /** The key of its words. */
        public String getKey() {
            return "inbound.filter." + (state == null ? "all" : state.name());
        }
    }

    public void load() {
        slug = situation.reformSlug();
        if (slug.isEmpty()) {
            done.go("/reforms");
            return;
        }
        ReformKey reform = new ReformKey(slug);
        counts = queries.inputCounts(reform);
        rows = queries.inputs(reform, state, page, SIZE);
        chosen = rows.stream().filter(row -> row.ref().equals(ref)).findFirst()
                .orElseGet(() -> ref != null ? queries.input(reform, ref) : rows.isEmpty() ? null : rows.get(0));
        files = chosen == null ? List.of() : fileQueries.ofInput(reform, chosen.ref());
    }

    /** Sends the answer. */
    public void send() {
        replying.reply(new ReformKey(slug), chosen.ref(), reply);
        done.tell("inbound.replied.done", "/input?reform={reform}", slug);
    }

    /** Puts it into the idea box. */
    public void makeIdea() {
        int number = replying.makeIdea(new ReformKey(slug), chosen.ref());
        done.tell("inbound.idea.done", "/ideas/show?reform={reform}&number={n}", slug, number);
    }

    /** How it begins, on one line. */
    public String beginning(InputRow row) {
        String line = row.text().strip().replaceAll("\\s+", " ");
        return line.length() <= BEGINNING ? line : line.substring(0, line.lastIndexOf(' ', BEGINNING) > 20 ? line.lastIndexOf(' ', BEGINNING) : BEGINNING) + " …";
    }

    /** Who wrote it; somebody whom we do not know is never told by address. */
    public String who(InputRow row) {
        return row.name() == null || row.name().isBlank() ? say.get("inbound.input.somebody") : row.name();
    }

    /** What it is about, or null. */
    public String about(InputRow row) {
        return row.matterKind() == null ? null
                : say.of("inbound.about." + row.matterKind().toLowerCase(Locale.ROOT), row.matterNumber(), row.matterTitle());
    }

    /** The states that there are inputs in; one alone is no choice. */
    public List<Tab> getTabs() {
        return counts.open() == 0 || counts.answered() == 0 ? List.of()
                : Stream.of(null, InputState.OPEN, InputState.ANSWERED).map(one -> new Tab(one, counts.of(one))).toList();
    }

    public List<InputRow> getRows() {
        return rows;
    }

    public InputRow getChosen() {
        return chosen;
    }

    /** The files that came with the chosen one. */
    public List<AttachmentRow> getFiles() {
        return files;
    }

    /** Whether this person may let everybody read it as a frequent question. */
    public boolean isEditor() {
        return access.may("content.edit", new ReformKey(slug));
    }

    /** Whether the chosen one waits for an answer. */
    public boolean isOpen() {
        return chosen != null && chosen.state() == InputState.OPEN;
    }

    public InputCounts getCounts() {
        return counts;
    }

    public int getPages() {
        return Pager.pages(counts.of(state), SIZE);
    }

    public InputState getState() {
        return state;
    }

    public void setState(InputState state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null || ref.isBlank() ? null : ref;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }
}
