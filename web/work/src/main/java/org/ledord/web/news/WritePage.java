package org.ledord.web.news;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.ledord.access.Access;
import org.ledord.content.PostQueries;
import org.ledord.content.PostRow;
import org.ledord.content.PostStatus;
import org.ledord.content.PostText;
import org.ledord.content.PostWriting;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Language;
import org.ledord.shared.Refused;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** Writes a post and, as a second step, lets it out. What was typed stays whatever the door says. */
@Named("newsWritePage")
@ViewScoped
public class WritePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private PostQueries queries;
    private PostWriting writing;
    private Access access;
    private Situation situation;
    private Address address;
    private Say say;
    private Done done;
    private String slug = "";
    private int number;
    private String step = "";
    private String title;
    private String lead;
    private String body;
    private String language;
    private int revision;
    private PostRow stored;
    private PostRow theirs;
    private boolean publisher;

    protected WritePage() {
    }

    @Inject
    public WritePage(PostQueries queries, PostWriting writing, Access access, Situation situation, Address address, Say say, Done done) {
        this.queries = queries;
        this.writing = writing;
        this.access = access;
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
        ReformKey reform = new ReformKey(slug);
        publisher = access.may("post.publish", reform);
        if (!access.may("post.write", reform)) {
            throw new Refused("post.write");
        }
        language = address.getLanguage().name();
        if (number > 0) {
            open(queries.show(key()));
        }
    }

    /** Saves and stays. */
    public void save() {
        keep();
        done.tell(isPublished() ? "news.corrected.done" : "news.saved.done", "/news/write?reform={reform}&number={number}", slug, number);
    }

    /** Saves and shows it as everyone would read it. */
    public void look() {
        keep();
        done.go("/news/write?reform={reform}&number={number}&step=publish", slug, number);
    }

    /** Lets it out. */
    public void publish() {
        int read = revision;
        noticeOthers();
        if (theirs != null) {
            open(theirs);
        }
        writing.publish(key(), read);
        done.tell("news.published.done", "/news?reform={reform}", slug);
    }

    /** Takes it away from the public pages. */
    public void withdraw() {
        writing.withdraw(key());
        done.tell("news.withdrawn.done", "/news?reform={reform}", slug);
    }

    private void keep() {
        PostText text = new PostText(orEmpty(title), orEmpty(lead), orEmpty(body), language);
        if (number == 0) {
            number = writing.write(new ReformKey(slug), text).number();
        } else {
            int read = revision;
            noticeOthers();
            writing.revise(key(), text, read);
        }
    }

    /** If somebody saved meanwhile, keeps their words to show beside one's own; saving again is then a choice, not an accident. */
    private void noticeOthers() {
        PostRow now = queries.show(key());
        theirs = now.revision() == revision ? null : now;
        revision = now.revision();
    }

    private void open(PostRow post) {
        stored = post;
        title = post.title();
        lead = post.lead();
        body = post.body();
        language = post.language();
        revision = post.revision();
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.POST, number);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** The heading of the page. */
    public String getHeading() {
        return say.get(isLooking() ? "news.publish.title" : number == 0 ? "news.write.new" : isWithdrawn() ? "news.write.withdrawn" : "news.write.edit");
    }

    /** Whether this is the second step. */
    public boolean isLooking() {
        return "publish".equals(step) && publisher && isDraft();
    }

    /** Whether the words may still be changed here. */
    public boolean isEditing() {
        return !isLooking() && !isWithdrawn();
    }

    public boolean isDraft() {
        return stored == null || stored.status() == PostStatus.DRAFT;
    }

    public boolean isPublished() {
        return stored != null && stored.status() == PostStatus.PUBLISHED;
    }

    public boolean isWithdrawn() {
        return stored != null && stored.status() == PostStatus.WITHDRAWN;
    }

    /** Whether this person may let it out. */
    public boolean isPublisher() {
        return publisher;
    }

    /** The languages to write in; only a new post has the choice. */
    public List<Choice> getLanguages() {
        return Arrays.stream(Language.values()).map(one -> Choice.of(one.name(), say.get("frame.language." + one))).toList();
    }

    /** The text in paragraphs, as it will be read. */
    public List<String> getParagraphs() {
        return body == null ? List.of() : Arrays.stream(body.replace("\r\n", "\n").split("\n\\s*\n")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    public PostRow getStored() {
        return stored;
    }

    public PostRow getTheirs() {
        return theirs;
    }

    public String getSlug() {
        return slug;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step == null ? "" : step;
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

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
