package org.ledord.web.discussion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.ledord.discussion.Discussing;
import org.ledord.discussion.Discussion;
import org.ledord.discussion.DiscussionQueries;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;
import org.ledord.web.proposal.Shortened;
import org.ledord.web.work.Situation;

/** The thread of a proposal: what has been said, and a form to say something, to answer a post or to change one's own. */
@Named
@ViewScoped
public class DiscussionPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/proposals/discuss?reform={r}&number={n}";
    private static final int REMINDED = 140;
    @Inject
    private DiscussionQueries queries;
    @Inject
    private Discussing discussing;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private int number;
    private int page;
    private Integer answer;
    private Integer change;
    private String text;
    private transient Discussion thread;

    public void load() {
        slug = situation.reformSlug();
        thread = queries.thread(key(), page, address.getLanguage());
        if (isChanging()) {
            text = row(change).text();
        }
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.PROPOSAL, number);
    }

    /** Says it, or saves the change. */
    public void send() {
        if (isChanging()) {
            discussing.edit(key(), change, text);
            done.tell("discussion.changed.done", HERE + "#p{p}", slug, number, change);
        } else {
            int post = discussing.write(key(), text, getAnswered() == null ? null : answer);
            done.tell("discussion.sent.done", HERE + "#p{p}", slug, number, post);
        }
    }

    /** Takes one's own post back. */
    public void withdraw() {
        discussing.withdraw(key(), change);
        done.tell("discussion.withdrawn.done", HERE + "#p{p}", slug, number, change);
    }

    /** Whether one is told by mail from now on: the opposite of now. */
    public void tellMe() {
        boolean told = !thread.told();
        discussing.tellMe(told);
        done.tell(told ? "discussion.told.start.done" : "discussion.told.stop.done", HERE, slug, number);
    }

    /** The post that is being answered; null where there is none. */
    public Discussion.Row getAnswered() {
        Discussion.Row row = row(answer);
        return row == null || row.withdrawn() ? null : row;
    }

    /** Whether a post of one's own is being changed or taken back. */
    public boolean isChanging() {
        Discussion.Row row = row(change);
        return row != null && row.mine() && !row.withdrawn();
    }

    /** Whether there are words to write: an old post can only be taken back. */
    public boolean isEditable() {
        return !isChanging() || row(change).editable();
    }

    /** What the form is for. */
    public String getHeading() {
        return isChanging() ? say.get(isEditable() ? "discussion.write.change" : "discussion.withdraw") : getAnswered() != null ? say.of("discussion.write.answer", getAnswered().author()) : say.get("discussion.write");
    }

    /** This page with the form for answering or changing a post. */
    public String to(String what, int post) {
        return address.to(HERE + "&page=" + thread.page() + "&" + what + "={post}", slug, number, post) + "#write";
    }

    /** How a post begins. */
    public String beginning(String words) {
        return Shortened.to(REMINDED, words);
    }

    private Discussion.Row row(Integer post) {
        return post == null ? null : thread.posts().stream().filter(one -> one.number() == post).findFirst().orElse(null);
    }

    public Discussion getThread() {
        return thread;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Integer getAnswer() {
        return answer;
    }

    public void setAnswer(Integer answer) {
        this.answer = answer;
    }

    public Integer getChange() {
        return change;
    }

    public void setChange(Integer change) {
        this.change = change;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
