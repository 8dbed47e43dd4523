package org.ledord.web.pilot;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ledord.access.Access;
import org.ledord.matter.MatterKey;
import org.ledord.matter.ReformKey;
import org.ledord.pilot.Direction;
import org.ledord.pilot.MeasureKind;
import org.ledord.pilot.NewMeasure;
import org.ledord.pilot.PilotStart;
import org.ledord.pilot.StartPilot;
import org.ledord.shared.Refused;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.proposal.TypedDate;
import org.ledord.web.work.Situation;

/** Starting the pilot that was decided. */
@Named
@ViewScoped
public class PilotStartPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private PilotStart start;
    @Inject
    private Access access;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private Integer proposal;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private Direction direction;

    public void load() {
        slug = situation.reformSlug();
        if (!access.may("pilot.start", new ReformKey(slug))) {
            throw new Refused("pilot.start");
        }
    }

    /** Starts it, or says everything that is missing. */
    public void begin() {
        TypedDate first = TypedDate.read(typed.get("starts-on"));
        TypedDate last = TypedDate.read(typed.get("ends-on"));
        StartPilot command = new StartPilot(proposal, typed.get("title"), address.getLanguage(), typed.get("sites"), typed.get("streets"),
                first.date(), last.date(), typed.get("before"), typed.get("after"), lines("changes"), lines("goals"), lines("people"), typed.get("map"),
                new NewMeasure(typed.get("balancing"), typed.get("balancing-definition"), typed.get("balancing-source"), typed.get("balancing-unit"),
                        MeasureKind.BALANCING, direction, null, null, typed.get("balancing-by")));
        command.lacks().forEach(lack -> problem(lack.replaceFirst("-(missing|early|late|long|wrong)$", ""),
                first.wrong() && lack.equals("starts-on-missing") ? "proposal.date.wrong" : "pilot.lack." + lack));
        if (last.wrong()) {
            problem("ends-on", "proposal.date.wrong");
        }
        if (command.lacks().isEmpty() && !last.wrong()) {
            MatterKey pilot = start.start(new ReformKey(slug), command);
            done.tell("pilot.start.done", "/pilots/show?reform={r}&number={n}", slug, pilot.number());
        }
    }

    private List<String> lines(String field) {
        return typed.get(field) == null ? List.of() : typed.get(field).lines().toList();
    }

    private void problem(String field, String key) {
        Problems.beside(field, say.get(key));
    }

    /** What is typed, by field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** Which way the measure that the unions named is better. */
    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public List<Choice> getDirections() {
        return Arrays.stream(Direction.values()).map(one -> Choice.of(one, say.get("measure.direction." + one))).toList();
    }

    public Integer getProposal() {
        return proposal;
    }

    public void setProposal(Integer proposal) {
        this.proposal = proposal;
    }
}
