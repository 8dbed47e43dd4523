package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ledord.pilot.ChartExamples;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.RuleViolation;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Mark;
import org.ledord.web.frame.Say;

/** Shows every component of the design as it is in use, with invented content. For those who make pages. */
@Named
@RequestScoped
public class StylePage {
    private static final int POINTS = 18;
    private static final List<Integer> LEFT = List.of(7, 12, 16);

    @Inject
    private Say say;
    @Inject
    private Dates dates;
    @Inject
    private Done done;
    @Inject
    private PortalTexts texts;
    @Inject
    private Address address;
    private List<ChartExamples.Example> charts;
    private int page = 3;
    private String title;
    private String now;
    private String email;
    private String kind;
    private String part;
    private List<Object> principles = new ArrayList<>();

    /** The example form was sent as it should be. */
    public void send() {
        done.tell("style.form.done", "/style");
    }

    /** The example of a rule that says no. */
    public void refuse() {
        throw new RuleViolation("changed-meanwhile");
    }

    /** A day to come, so that days left are shown. */
    public LocalDate getSoon() {
        return dates.getToday().plusDays(11);
    }

    /** A day gone by. */
    public LocalDate getPast() {
        return dates.getToday().minusDays(2);
    }

    /** The squares of the points. */
    public List<Mark> getMarks() {
        return IntStream.rangeClosed(1, POINTS).mapToObj(n -> new Mark(n, !LEFT.contains(n), n == LEFT.get(0), "#points")).toList();
    }

    /** Every status that a tag can show. */
    public List<String> getStatuses() {
        return List.of("done", "half", "open", "now", "no", "late", "none", "undated");
    }

    /** Every kind of notice. */
    public List<String> getNotices() {
        return List.of("info", "ok", "warn", "err");
    }

    /** The example choices of one answer. */
    public List<Choice> getKinds() {
        return choices("changed", "partly", "later");
    }

    /** The example choices of several answers. */
    public List<Choice> getAllPrinciples() {
        return choices("participation", "transparency");
    }

    /** Every rule of both charts, once. */
    public List<ChartExamples.Example> getCharts() {
        if (charts == null) {
            charts = ChartExamples.of(texts.in(address.getLanguage()));
        }
        return charts;
    }

    private List<Choice> choices(String... keys) {
        return List.of(keys).stream().map(key -> new Choice(key, say.get("style.choice." + key), say.get("style.choice." + key + ".hint"))).toList();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNow() {
        return now;
    }

    public void setNow(String now) {
        this.now = now;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public List<Object> getPrinciples() {
        return principles;
    }

    public void setPrinciples(List<Object> principles) {
        this.principles = principles;
    }
}
