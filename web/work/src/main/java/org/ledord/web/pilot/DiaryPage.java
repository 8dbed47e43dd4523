package org.ledord.web.pilot;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.pilot.EntryKind;
import org.ledord.pilot.PilotDetails;
import org.ledord.pilot.PilotDiary;
import org.ledord.pilot.PilotQueries;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.proposal.TypedDate;
import org.ledord.web.work.Situation;

/** Writing down what happened in a pilot, or what one thought of it. */
@Named
@ViewScoped
public class DiaryPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private PilotQueries queries;
    @Inject
    private PilotDiary diary;
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
    private String slug;
    private int number;
    private transient PilotDetails.Head head;
    private EntryKind kind = EntryKind.LOG;
    private String day;
    private String text;

    public void load() {
        slug = situation.reformSlug();
        head = queries.written(key());
        day = dates.getToday().toString();
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.PILOT, number);
    }

    /** Writes it down. */
    public void write() {
        TypedDate typed = TypedDate.read(day);
        if (typed.wrong()) {
            Problems.beside("day", say.get("proposal.date.wrong"));
            return;
        }
        diary.write(key(), kind, typed.date(), text, address.getLanguage());
        done.tell("pilot.diary.done", "/pilots/show?reform={r}&number={n}#diary", slug, number);
    }

    public List<Choice> getKinds() {
        return Arrays.stream(EntryKind.values()).map(one -> Choice.of(one, say.get("pilot.diary.kind." + one))).toList();
    }

    public String getTitle() {
        return head.title();
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public EntryKind getKind() {
        return kind;
    }

    public void setKind(EntryKind kind) {
        this.kind = kind;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
