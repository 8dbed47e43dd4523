package org.ledord.web.reform;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ledord.matter.ReformKey;
import org.ledord.reform.FrameEditing;
import org.ledord.reform.FrameKind;
import org.ledord.reform.FrameQueries;
import org.ledord.reform.PhaseStatus;
import org.ledord.reform.ReformFrame;
import org.ledord.reform.ReformSetup;
import org.ledord.reform.ReformStatus;
import org.ledord.reform.TextStatus;
import org.ledord.shared.Language;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Once;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** The whole frame of a reform for those who lead it: what is written, in which languages, and how far the reform has come. */
@Named
@ViewScoped
public class ReformEditPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private FrameQueries queries;
    @Inject
    private FrameEditing editing;
    @Inject
    private ReformSetup setup;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Dates dates;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private final Once once = new Once();
    private String slug;
    private ReformFrame frame;
    private ReformStatus status;
    private boolean published;
    private ArrayList<Section> sections = new ArrayList<>();

    /** All of one kind, with where a new one is written. */
    public record Section(FrameKind kind, List<Row> rows, String addHref) implements Serializable {
    }

    /**
     * One piece of the frame.
     *
     * @param about a line below its title: which part, when
     * @param late in which languages its text awaits translation; empty when in none
     * @param first whether it stands first, so that it cannot move further
     */
    public record Row(FrameKind kind, String key, int place, String title, String about, String href, String languages, String late,
            boolean retired, boolean first) implements Serializable {
    }

    /** Shows it all. */
    public void load() {
        slug = situation.reformSlug();
        frame = queries.show(new ReformKey(slug));
        status = frame.status();
        published = frame.published();
        for (FrameKind kind : List.of(FrameKind.GOAL, FrameKind.PRINCIPLE, FrameKind.PART, FrameKind.PHASE)) {
            sections.add(new Section(kind, rows(kind), address.to("/reform/item?reform={r}&kind={k}", slug, kind)));
        }
    }

    /** Moves a goal, part or step one place up. */
    public void advance(Row row) {
        once.run(() -> editing.advance(new ReformKey(slug), row.kind(), row.key(), row.place()));
        done.tell("reform.edit.moved.done", "/reform/edit?reform={reform}#" + row.kind(), slug);
    }

    /** Lets everyone see the reform. */
    public void publish() {
        act(() -> setup.publish(new ReformKey(slug)), "reform.edit.published.done");
    }

    /** Says that the work has begun. */
    public void start() {
        act(() -> setup.start(new ReformKey(slug)), "reform.edit.started.done");
    }

    /** Says that the work is over today. */
    public void conclude() {
        act(() -> setup.conclude(new ReformKey(slug), dates.getToday()), "reform.edit.concluded.done");
    }

    /** Says that all of it has been read through and is true. */
    public void review() {
        act(() -> setup.review(new ReformKey(slug)), "reform.edit.reviewed.done");
    }

    private void act(Runnable effect, String told) {
        once.run(effect);
        done.tell(told, "/reform/edit?reform={reform}", slug);
    }

    private List<Row> rows(FrameKind kind) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (ReformFrame.Item item : frame.of(kind)) {
            String beside = String.valueOf(item.part());
            boolean first = seen.merge(beside, 1, Integer::sum) == 1;
            rows.add(new Row(kind, item.key(), item.place(), title(item), about(item), address.to("/reform/item?reform={r}&kind={k}&key={i}", slug, kind, item.key()),
                    written(item.texts()), late(item.texts()), item.retired(), first || item.retired() || kind == FrameKind.PRINCIPLE));
        }
        return rows;
    }

    private String title(ReformFrame.Item item) {
        String title = item.texts().get(frame.language()).first();
        return item.kind() == FrameKind.PRINCIPLE ? item.key() + ". " + title : title;
    }

    private String about(ReformFrame.Item item) {
        if (item.kind() == FrameKind.GOAL) {
            return item.part() == null ? "" : frame.find(FrameKind.PART, item.part()).map(part -> part.texts().get(frame.language()).first()).orElse("");
        }
        if (item.kind() == FrameKind.PHASE) {
            String when = item.texts().get(frame.language()).second();
            return say.get("phase.status." + item.status()) + (item.status() == PhaseStatus.UNDATED ? ""
                    : ", " + (when.isEmpty() ? dates.period(item.startsOn(), item.endsOn()) : when));
        }
        return "";
    }

    private String written(Map<Language, ReformFrame.Text> texts) {
        return names(texts, null);
    }

    private String late(Map<Language, ReformFrame.Text> texts) {
        return names(texts, TextStatus.AWAITING_TRANSLATION);
    }

    private String names(Map<Language, ReformFrame.Text> texts, TextStatus only) {
        return Arrays.stream(Language.values()).filter(texts::containsKey).filter(language -> only == null || texts.get(language).status() == only)
                .map(language -> say.get("frame.language." + language)).collect(Collectors.joining(", "));
    }

    /** The languages that the reform's own text is written in. */
    public String getWritten() {
        return written(frame.texts());
    }

    /** Those of them that await translation. */
    public String getLate() {
        return late(frame.texts());
    }

    /** Whether there is no purpose yet: the text is the place to begin. */
    public boolean isPurposeMissing() {
        return frame.texts().get(frame.language()).third().isBlank();
    }

    public ReformFrame getFrame() {
        return frame;
    }

    public List<Section> getSections() {
        return sections;
    }

    public boolean isPublished() {
        return published;
    }

    public boolean isPreparing() {
        return status == ReformStatus.PREPARING;
    }

    public boolean isRunning() {
        return status == ReformStatus.RUNNING;
    }

    public String getSlug() {
        return slug;
    }
}
