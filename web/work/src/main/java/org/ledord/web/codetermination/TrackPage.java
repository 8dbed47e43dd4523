package org.ledord.web.codetermination;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ledord.codetermination.PartySaying;
import org.ledord.codetermination.Sitting;
import org.ledord.codetermination.Stance;
import org.ledord.codetermination.TakeStep;
import org.ledord.codetermination.TrackDetails;
import org.ledord.codetermination.TrackQueries;
import org.ledord.codetermination.TrackRecording;
import org.ledord.codetermination.TrackState;
import org.ledord.codetermination.TrackStep;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.notice.Meeting;
import org.ledord.shared.Typed;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.group.TypedMeeting;
import org.ledord.web.proposal.TypedDate;
import org.ledord.web.work.Situation;

/** One track: what has happened, how the parties stand, its papers, and what the one who looks can do. */
@Named
@ViewScoped
public class TrackPage implements Serializable {
    private static final long serialVersionUID = 1L;
    static final String HERE = "/codetermination/show?reform={r}&number={n}";
    @Inject
    private TrackQueries queries;
    @Inject
    private TrackRecording recording;
    @Inject
    private PartySaying saying;
    @Inject
    private Situation situation;
    @Inject
    private Dates dates;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private int number;
    private int seen;
    private transient TrackDetails details;
    private TrackStep step;
    private Stance stance;
    private String party;
    private String tried = "";
    private final TypedMeeting when = new TypedMeeting();
    private final Map<String, String> typed = new LinkedHashMap<>();

    public void load() {
        slug = situation.reformSlug();
        details = queries.show(key());
        seen = details.head().revision();
        typed.put("on", dates.getToday().toString());
        if (!details.mine().isEmpty()) {
            TrackDetails.Line own = details.mine().get(0);
            party = own.title();
            stance = own.word() == null ? null : Stance.valueOf(own.word());
            typed.put("statement", own.text());
        }
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.CODETERMINATION, number);
    }

    /** Takes the step that was chosen. */
    public void take() {
        TypedDate on = day("on");
        List<String> wrong = when.wrong();
        wrong.forEach(field -> Problems.beside(field.equals("day") ? "meets" : field, say.get(field.equals("day") ? "proposal.date.wrong" : "notice.time.wrong")));
        if (!on.wrong() && wrong.isEmpty()) {
            Meeting meeting = when.meeting();
            recording.take(new TakeStep(key(), seen, step, on.date(), meeting == null ? null : meeting.day(),
                    meeting == null ? Sitting.NONE : new Sitting(meeting.from(), meeting.until(), meeting.place()), typed.get("note")));
            done.tell("codetermination.take.done", HERE, slug, number);
        }
    }

    /** A union asks for what it can ask for now. */
    public void ask() {
        tried = "ask";
        if (details.asks().needsNote() && Typed.words(typed.get("note")).isEmpty()) {
            Problems.beside("ask-note", say.get("rule.codetermination-note-missing"));
            return;
        }
        saying.ask(new TakeStep(key(), seen, details.asks(), dates.getToday(), null, typed.get("note")));
        done.tell("codetermination.ask.done", HERE, slug, number);
    }

    /** A union says how it stands. */
    public void stands() {
        saying.stands(key(), party, stance, typed.get("statement"));
        done.tell("codetermination.say.done", HERE, slug, number);
    }

    /** The lead writes down how a party stands. */
    public void noted() {
        tried = "note";
        if (stance == null) {
            Problems.beside("noted-stance", say.get("rule.codetermination-stance-missing"));
            return;
        }
        recording.stands(key(), party, stance, typed.get("statement"));
        done.tell("codetermination.note.done", HERE, slug, number);
    }

    private TypedDate day(String field) {
        TypedDate day = TypedDate.read(typed.get(field));
        if (day.wrong()) {
            Problems.beside(field, say.get("proposal.date.wrong"));
        }
        return day;
    }

    /** The steps that can be written now, in words. */
    public Map<String, TrackStep> getSteps() {
        Map<String, TrackStep> steps = new LinkedHashMap<>();
        details.steps().forEach(one -> steps.put(say.get("codetermination.step." + details.head().law(one)), one));
        return steps;
    }

    public List<Choice> getStances() {
        return Arrays.stream(Stance.values()).map(one -> Choice.of(one, say.get("codetermination.stance." + one))).toList();
    }

    /** The parties for which the lead can write down how they stand: those that have not said so themselves. */
    public Map<String, String> getSilent() {
        Map<String, String> silent = new LinkedHashMap<>();
        details.of("PARTY").stream().filter(line -> !line.own()).forEach(line -> silent.put(line.title(), line.title()));
        return silent;
    }

    /** The organisations that the one who looks speaks for. */
    public Map<String, String> getMine() {
        Map<String, String> mine = new LinkedHashMap<>();
        details.mine().forEach(line -> mine.put(line.title(), line.title()));
        return mine;
    }

    /** Who has not said how they stand while nothing else keeps it from ending; empty where all have, or where it has not come so far. */
    public String getWaitedFor() {
        boolean far = details.head().state() == TrackState.ONGOING || details.head().state() == TrackState.IN_COOPERATION;
        return far ? details.of("PARTY").stream().filter(line -> line.word() == null || line.word().isEmpty()).map(TrackDetails.Line::title).collect(Collectors.joining(", ")) : "";
    }

    /** Whether one of the steps that can be written now calls to a meeting. */
    public boolean isCalling() {
        return details.steps().stream().anyMatch(TrackStep::needsMeeting);
    }

    /** What the parties are called to, as it is typed. */
    public TypedMeeting getWhen() {
        return when;
    }

    /** Which folded form was sent last, so that what it was refused for is seen. */
    public String getTried() {
        return tried;
    }

    public TrackDetails getDetails() {
        return details;
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

    public TrackStep getStep() {
        return step;
    }

    public void setStep(TrackStep step) {
        this.step = step;
    }

    public Stance getStance() {
        return stance;
    }

    public void setStance(Stance stance) {
        this.stance = stance;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
