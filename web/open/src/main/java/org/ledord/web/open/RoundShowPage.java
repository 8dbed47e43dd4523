package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ledord.reading.QuestionKind;
import org.ledord.transparency.OpenPoint;
import org.ledord.transparency.OpenQuestion;
import org.ledord.transparency.OpenReform;
import org.ledord.transparency.OpenRound;
import org.ledord.transparency.PartyPosition;
import org.ledord.transparency.RoundPage;
import org.ledord.web.answer.Tally;
import org.ledord.web.frame.Pager;
import org.ledord.web.frame.Say;

/** A round: how to take part while it is open, and once closed who took which position and what became of every point. */
@Named
@RequestScoped
public class RoundShowPage extends OpenPage {
    private static final int SIZE = 10;

    @Inject
    private Say say;

    private RoundPage whole;
    private List<OpenQuestion> asked;
    private List<Party> parties;

    /** A party's line in the table: for each question about a position, the positions it took. */
    public record Party(String name, List<List<PartyPosition>> positions) {
    }

    /** Reads the round and a page of its points. */
    public void load() {
        whole = queries().round(getSlug(), getNumber(), shown(), SIZE, language());
        requireShown(getPages());
        asked = whole.questions().stream().filter(question -> question.kind().equals("POSITION")).toList();
        parties = parties();
    }

    private List<Party> parties() {
        Map<String, List<List<PartyPosition>>> lines = new LinkedHashMap<>();
        for (PartyPosition position : whole.positions()) {
            String name = position.party() == null ? say.get("open.round.others") : position.party();
            List<List<PartyPosition>> line = lines.computeIfAbsent(name, n -> new ArrayList<>(asked.stream().map(q -> new ArrayList<PartyPosition>()).toList()));
            for (int i = 0; i < asked.size(); i++) {
                if (asked.get(i).number() == position.question()) {
                    line.get(i).add(position);
                }
            }
        }
        return lines.entrySet().stream().map(line -> new Party(line.getKey(), line.getValue())).toList();
    }

    @Override
    public OpenReform getReform() {
        return whole == null ? null : whole.reform();
    }

    public OpenRound getRound() {
        return whole.round();
    }

    public List<OpenQuestion> getQuestions() {
        return whole.questions();
    }

    public List<OpenQuestion> getAsked() {
        return asked;
    }

    public List<Party> getParties() {
        return parties;
    }

    /** What an anonymous round came to, question by question. */
    public List<Tally> getTallies() {
        List<Tally.Share> shares = whole.shares().stream().map(share -> new Tally.Share(share.question(), share.value(), share.share(), share.told())).toList();
        return whole.questions().stream().map(question -> Tally.of(question.number(), question.text(), question.hint(), QuestionKind.valueOf(question.kind()),
                question.options() == null ? List.of() : List.of(question.options().split(" / ")), shares, say)).toList();
    }

    /** How many have answered, of an anonymous round no more exactly than may be told. */
    public String getAnswered() {
        OpenRound round = whole.round();
        return round.late() > 0 ? say.of("open.round.answered.late", round.answered(), round.invited(), round.late())
                : say.of(round.named() ? "frame.counter" : "open.round.answered.least", round.answered(), round.invited());
    }

    public List<OpenPoint> getPoints() {
        return whole.points();
    }

    public int getPages() {
        return Pager.pages(whole.round().points(), SIZE);
    }

    public boolean isOpen() {
        return whole.round().status().equals("OPEN");
    }

    /** What the round came to, in one sentence. */
    public String getSummary() {
        OpenRound round = whole.round();
        if (isOpen() || round.points() == 0) {
            return round.intro();
        }
        return round.full() ? say.of("open.round.summary.full", round.answered(), round.points())
                : say.of("open.round.summary.left", round.answered(), round.points() - round.replied());
    }

    /** The place of the first point shown. */
    public int getFrom() {
        return (shown() - 1) * SIZE + 1;
    }

    /** The place of the last point shown. */
    public int getTo() {
        return getFrom() + whole.points().size() - 1;
    }
}
