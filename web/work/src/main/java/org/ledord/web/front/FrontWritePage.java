package org.ledord.web.front;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.ledord.content.FrontFacts;
import org.ledord.content.FrontKind;
import org.ledord.content.FrontQueries;
import org.ledord.content.FrontRow;
import org.ledord.content.FrontWriting;
import org.ledord.content.TextWords;
import org.ledord.content.TextsDetails;
import org.ledord.content.ViewKind;
import org.ledord.inbound.InboundQueries;
import org.ledord.inbound.InputRow;
import org.ledord.shared.NotFound;
import org.ledord.shared.RuleViolation;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Say;
import org.ledord.web.page.TextPage;
import org.ledord.web.proposal.TypedDate;

/** Writes a question with its answer, a figure or what others say, in one language. */
@Named
@ViewScoped
public class FrontWritePage extends TextPage {
    private static final long serialVersionUID = 1L;
    private FrontQueries queries;
    private FrontWriting writing;
    private InboundQueries inputs;
    private Say say;
    private FrontKind what = FrontKind.FAQ;
    private long item;
    private String asked;
    private String source;
    private String dated;
    private String seen;
    private ViewKind kind;
    private String url;

    protected FrontWritePage() {
    }

    @Inject
    public FrontWritePage(FrontQueries queries, FrontWriting writing, InboundQueries inputs, Say say) {
        this.queries = queries;
        this.writing = writing;
        this.inputs = inputs;
        this.say = say;
    }

    public void load() {
        if (!chosen()) {
            return;
        }
        open();
        List<FrontRow> rows = queries.list(reform(), what);
        if (!isFresh()) {
            take(rows.stream().filter(row -> row.id() == item).findFirst().orElseThrow(() -> new NotFound("item " + item)));
        } else if (isFilledIn()) {
            InputRow input = inputs.input(reform(), asked);
            AskedBefore entry = AskedBefore.of(input.text(), input.reply(), input.name());
            setTitle(entry.question());
            setBody(entry.answer());
        }
    }

    private void take(FrontRow row) {
        source = row.source();
        dated = row.dated();
        seen = row.seenOn() == null ? "" : row.seenOn().toString();
        kind = row.viewKind();
        url = row.url();
    }

    @Override
    protected TextsDetails read() {
        return queries.show(reform(), item, getIn());
    }

    @Override
    protected void keep(TextWords words, int revision) {
        TypedDate day = TypedDate.read(seen);
        if (day.wrong()) {
            throw new RuleViolation("page-reviewed-wrong").at("seen");
        }
        FrontFacts facts = new FrontFacts(source, dated, day.date(), kind, url);
        if (isFresh()) {
            item = writing.begin(reform(), what, getIn(), words, facts);
        } else {
            writing.write(reform(), item, getIn(), words, facts, revision);
        }
    }

    @Override
    protected void publish(int revision) {
        writing.publish(reform(), item, getIn(), revision);
    }

    @Override
    protected void schedule(LocalDateTime at) {
        writing.schedule(reform(), item, getIn(), at);
    }

    @Override
    protected void callOff() {
        writing.unschedule(reform(), item, getIn());
    }

    @Override
    protected void withdraw(String why) {
        writing.withdraw(reform(), item, getIn(), why);
    }

    @Override
    protected String publishedKey() {
        return "page.front.published.done";
    }

    @Override
    protected String here(String language) {
        return Address.fill("/front/write?reform={reform}&what={kind}&item={item}&in={language}", getSlug(), what, item, language);
    }

    @Override
    public boolean isFresh() {
        return item == 0;
    }

    /** Whether it is made of a question that somebody asked. */
    public boolean isFilledIn() {
        return asked != null && !asked.isBlank() && isFresh();
    }

    public String getHeading() {
        return say.get((isFresh() ? "page.front.new." : "page.front.edit.") + what);
    }

    /** Where somebody may have said it. */
    public List<Choice> getKinds() {
        return Arrays.stream(ViewKind.values()).map(one -> Choice.of(one.name(), say.get("view.kind." + one))).toList();
    }

    public FrontKind getWhat() {
        return what;
    }

    public void setWhat(FrontKind what) {
        this.what = what == null ? FrontKind.FAQ : what;
    }

    public long getItem() {
        return item;
    }

    public void setItem(long item) {
        this.item = item;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getDated() {
        return dated;
    }

    public void setDated(String dated) {
        this.dated = dated;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public ViewKind getKind() {
        return kind;
    }

    public void setKind(ViewKind kind) {
        this.kind = kind;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }
}
