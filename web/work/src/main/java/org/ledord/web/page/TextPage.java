package org.ledord.web.page;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.ledord.content.TextDetails;
import org.ledord.content.TextStatus;
import org.ledord.content.TextVersionRow;
import org.ledord.content.TextWords;
import org.ledord.content.TextsDetails;
import org.ledord.matter.ReformKey;
import org.ledord.notice.Meeting;
import org.ledord.shared.Language;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Done;
import org.ledord.web.group.TypedMeeting;
import org.ledord.web.work.Situation;

/** Writes a page, a post or an item of the first page in one language and lets it out, at once or at a time. What was typed stays whatever the door says. */
public abstract class TextPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Done done;
    private String slug = "";
    private String in = "";
    private String title;
    private String lead;
    private String body;
    private String reason;
    private int revision;
    private final TypedMeeting when = new TypedMeeting();
    private transient TextsDetails said;
    private transient TextDetails theirs;

    /** A language to write in, and the key of the words for how far it has come. */
    public record Tab(String code, String href, String key) {
    }

    /** Takes the reform that is chosen; where none is, whoever came goes and chooses one. */
    protected boolean chosen() {
        slug = situation.reformSlug();
        if (slug.isEmpty()) {
            done.go("/reforms");
        }
        return !slug.isEmpty();
    }

    /** Opens what is written in the language that the address names, else in the reader's, if anything is. */
    protected void open() {
        in = Language.of(in).orElse(address.getLanguage()).name();
        said = isFresh() ? null : read();
        TextDetails text = getStored();
        if (text != null) {
            title = text.title();
            lead = text.lead();
            body = text.body();
            revision = text.revision();
        }
    }

    /** Saves and stays. */
    public void save() {
        boolean published = isPublished();
        int seen = revision;
        noticeOthers();
        keep(new TextWords(title, lead, body), seen);
        tell(published ? "page.corrected.done" : "page.saved.done");
    }

    /** Lets all read it, as it was saved and shown. */
    public void publish() {
        int seen = revision;
        noticeOthers();
        publish(seen);
        tell(publishedKey());
    }

    /** Has it let out at the time that was typed. */
    public void schedule() {
        Meeting at = when.wrong().isEmpty() ? when.meeting() : null;
        schedule(at == null || at.day() == null || at.from() == null ? null : LocalDateTime.of(at.day(), at.from()));
        tell("page.scheduled.done");
    }

    /** Has it not let out by itself after all. */
    public void unschedule() {
        callOff();
        tell("page.unscheduled.done");
    }

    /** Takes it away from the public pages. */
    public void withdraw() {
        withdraw(reason);
        tell("page.withdrawn.done");
    }

    /** If somebody saved meanwhile, keeps their words to show beside one's own; saving again is then a choice, not an accident. */
    private void noticeOthers() {
        TextDetails now = isFresh() ? null : read().in(in);
        theirs = now == null || now.revision() == revision ? null : now;
        revision = now == null ? 0 : now.revision();
    }

    /** Says that something was done, where this text is written. */
    protected void tell(String key) {
        done.tell(key, here(in));
    }

    /** Where it is written in this language: a path of the workspace. */
    protected abstract String here(String language);

    /** Whether it is still to be made. */
    public abstract boolean isFresh();

    protected abstract TextsDetails read();

    protected abstract void keep(TextWords words, int seen);

    protected abstract void publish(int seen);

    protected abstract void schedule(LocalDateTime at);

    protected abstract void callOff();

    protected abstract void withdraw(String why);

    protected abstract String publishedKey();

    protected ReformKey reform() {
        return new ReformKey(slug);
    }

    /** Whether this person may let it out. */
    public boolean isPublisher() {
        return true;
    }

    /** The languages to write in. */
    public List<Tab> getTabs() {
        return Arrays.stream(Language.values()).map(one -> new Tab(one.name(), address.to(here(one.name())), Languages.key(said == null || said.in(one.name()) == null ? null : said.in(one.name()).status()))).toList();
    }

    /** What is to be translated: what it says in the language that it was written in first; null where this is that, or is written already. */
    public TextDetails getOriginal() {
        return said == null || getStored() != null ? null : said.texts().get(0);
    }

    /** What is kept of it in this language; null where nobody has written it. */
    public TextDetails getStored() {
        return said == null ? null : said.in(in);
    }

    /** The word of the address where it is shown as all would read it. */
    public String getPreview() {
        return said == null ? "" : said.preview();
    }

    public List<TextVersionRow> getVersions() {
        return said == null ? List.of() : said.versions();
    }

    public boolean isPublished() {
        return is(TextStatus.PUBLISHED);
    }

    public boolean isScheduled() {
        return is(TextStatus.SCHEDULED);
    }

    public boolean isWithdrawn() {
        return is(TextStatus.WITHDRAWN);
    }

    private boolean is(TextStatus status) {
        return getStored() != null && getStored().status() == status;
    }

    public TextDetails getTheirs() {
        return theirs;
    }

    public TypedMeeting getWhen() {
        return when;
    }

    public String getSlug() {
        return slug;
    }

    public String getIn() {
        return in;
    }

    public void setIn(String in) {
        this.in = in;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
