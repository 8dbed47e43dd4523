package org.ledord.web.news;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import org.ledord.access.Access;
import org.ledord.content.PostQueries;
import org.ledord.content.PostWriting;
import org.ledord.content.TextWords;
import org.ledord.content.TextsDetails;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Refused;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Say;
import org.ledord.web.page.TextPage;

/** Writes a post in one language. */
@Named("newsWritePage")
@ViewScoped
public class WritePage extends TextPage {
    private static final long serialVersionUID = 1L;
    private PostQueries queries;
    private PostWriting writing;
    private Access access;
    private Say say;
    private int number;
    private boolean publisher;

    protected WritePage() {
    }

    @Inject
    public WritePage(PostQueries queries, PostWriting writing, Access access, Say say) {
        this.queries = queries;
        this.writing = writing;
        this.access = access;
        this.say = say;
    }

    public void load() {
        if (!chosen()) {
            return;
        }
        publisher = access.may("post.publish", reform());
        if (!access.may("post.write", reform())) {
            throw new Refused("post.write");
        }
        open();
    }

    @Override
    protected TextsDetails read() {
        return queries.show(key(), getIn());
    }

    @Override
    protected void keep(TextWords words, int seen) {
        if (isFresh()) {
            number = writing.begin(reform(), getIn(), words).number();
        } else {
            writing.write(key(), getIn(), words, seen);
        }
    }

    @Override
    protected void publish(int seen) {
        writing.publish(key(), getIn(), seen);
    }

    @Override
    protected void schedule(LocalDateTime at) {
        writing.schedule(key(), getIn(), at);
    }

    @Override
    protected void callOff() {
        writing.unschedule(key(), getIn());
    }

    @Override
    protected void withdraw(String why) {
        writing.withdraw(key(), getIn(), why);
    }

    @Override
    protected String publishedKey() {
        return "news.published.done";
    }

    @Override
    protected String here(String language) {
        return Address.fill("/news/write?reform={reform}&number={number}&in={language}", getSlug(), number, language);
    }

    @Override
    public boolean isFresh() {
        return number == 0;
    }

    @Override
    public boolean isPublisher() {
        return publisher;
    }

    private MatterKey key() {
        return new MatterKey(getSlug(), MatterKind.POST, number);
    }

    /** The heading of the page. */
    public String getHeading() {
        return say.get(isFresh() ? "news.write.new" : "news.write.edit");
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
