package org.ledord.web.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.ledord.content.PageDetails;
import org.ledord.content.PageQueries;
import org.ledord.content.PageRow;
import org.ledord.content.PageStatus;
import org.ledord.content.PageVersionRow;
import org.ledord.content.PageWords;
import org.ledord.content.PageWriting;
import org.ledord.matter.ReformKey;
import org.ledord.notice.Meeting;
import org.ledord.shared.Language;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;
import org.ledord.web.group.TypedMeeting;
import org.ledord.web.proposal.TypedDate;
import org.ledord.web.work.Situation;

/** Writes a page in one language, shows it as all would read it, and lets it out at once or at a time. */
@Named
@ViewScoped
public class PageWritePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/pages/write?reform={reform}&name={name}&in={language}";
    private PageQueries queries;
    private PageWriting writing;
    private Situation situation;
    private Address address;
    private Say say;
    private Done done;
    private String slug = "";
    private String name = "";
    private String in = "";
    private String parent;
    private String title;
    private String lead;
    private String body;
    private String owner;
    private String reviewed;
    private int revision;
    private final TypedMeeting when = new TypedMeeting();
    private transient PageDetails stored;
    private transient List<PageVersionRow> versions;
    private transient List<PageRow> tree;

    protected PageWritePage() {
    }

    @Inject
    public PageWritePage(PageQueries queries, PageWriting writing, Situation situation, Address address, Say say, Done done) {
        this.queries = queries;
        this.writing = writing;
        this.situation = situation;
        this.address = address;
        this.say = say;
        this.done = done;
    }

    public void load() {
        slug = situation.reformSlug();
        if (slug.isEmpty()) {
            done.go("/reforms");
            return;
        }
        in = Language.of(in).orElse(address.getLanguage()).name();
        tree = queries.tree(reform());
        if (!isFresh()) {
            queries.find(reform(), name, in).ifPresent(this::open);
        }
    }

    /** Saves and stays. */
    public void save() {
        PageWords words = new PageWords(title, lead, body, owner, TypedDate.read(reviewed).date());
        if (isFresh()) {
            name = writing.begin(reform(), parent, in, words);
        } else {
            writing.write(reform(), name, in, words, revision);
        }
        done.tell("page.saved.done", HERE, slug, name, in);
    }

    /** Lets all read it, as it was saved and shown. */
    public void publish() {
        writing.publish(reform(), name, in, revision);
        done.tell("page.published.done", HERE, slug, name, in);
    }

    /** Has it let out at the time that was typed. */
    public void schedule() {
        Meeting at = when.wrong().isEmpty() ? when.meeting() : null;
        writing.schedule(reform(), name, in, at == null || at.day() == null || at.from() == null ? null : LocalDateTime.of(at.day(), at.from()));
        done.tell("page.scheduled.done", HERE, slug, name, in);
    }

    /** Has it not let out by itself after all. */
    public void unschedule() {
        writing.unschedule(reform(), name, in);
        done.tell("page.unscheduled.done", HERE, slug, name, in);
    }

    /** Takes it away from the public pages. */
    public void withdraw() {
        writing.withdraw(reform(), name, in);
        done.tell("page.withdrawn.done", HERE, slug, name, in);
    }

    private void open(PageDetails page) {
        stored = page;
        title = page.title();
        lead = page.lead();
        body = page.body();
        owner = page.owner();
        reviewed = page.reviewedOn() == null ? "" : page.reviewedOn().toString();
        revision = page.revision();
        versions = queries.versions(reform(), name, in);
    }

    private ReformKey reform() {
        return new ReformKey(slug);
    }

    /** Whether the page itself is still to be made. */
    public boolean isFresh() {
        return name == null || name.isEmpty();
    }

    public String getHeading() {
        return say.get(isFresh() ? "page.new" : "page.edit");
    }

    /** The pages that it may lie below. */
    public List<Choice> getParents() {
        return tree == null ? List.of() : tree.stream().filter(row -> row.depth() < 3).map(row -> Choice.of(row.slug(), row.title())).toList();
    }

    public boolean isPublished() {
        return stored != null && stored.status() == PageStatus.PUBLISHED;
    }

    public boolean isScheduled() {
        return stored != null && stored.status() == PageStatus.SCHEDULED;
    }

    public PageDetails getStored() {
        return stored;
    }

    public List<PageVersionRow> getVersions() {
        return versions == null ? List.of() : versions;
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public TypedMeeting getWhen() {
        return when;
    }

    public String getSlug() {
        return slug;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getIn() {
        return in;
    }

    public void setIn(String in) {
        this.in = in;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
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

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getReviewed() {
        return reviewed;
    }

    public void setReviewed(String reviewed) {
        this.reviewed = reviewed;
    }
}
