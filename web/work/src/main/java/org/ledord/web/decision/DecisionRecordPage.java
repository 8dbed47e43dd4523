package org.ledord.web.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ledord.decision.DecisionDetails;
import org.ledord.decision.DecisionForm;
import org.ledord.decision.DecisionQueries;
import org.ledord.decision.DecisionRecording;
import org.ledord.decision.RecordDecision;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.proposal.Outcome;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Once;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.proposal.TypedDate;
import org.ledord.web.work.Situation;

/** Recording a decision: what was decided, by whom, why, and what it rests on. */
@Named
@ViewScoped
public class DecisionRecordPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private DecisionQueries queries;
    @Inject
    private DecisionRecording recording;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private transient DecisionForm form;
    private Integer proposal;
    private Integer replaces;
    private Integer about;
    private Integer shown;
    private Outcome outcome;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private Set<Integer> principles = new LinkedHashSet<>();
    private Set<String> restsOn = new LinkedHashSet<>();
    private Integer settles;
    private transient DecisionDetails preview;
    private final Once once = new Once();
    private int number;

    public void load() {
        slug = situation.reformSlug();
        about = proposal;
        read();
        if (closed()) {
            about = null;
            read();
        }
        shown = about;
        settles = form.waiting().stream().map(DecisionForm.Item::number).filter(number -> number.equals(replaces)).findFirst().orElse(null);
    }

    /** Shows what a decision about the chosen proposal can rest on and waits for; what is typed stays. */
    public void choose() {
        if (!Objects.equals(about, shown)) {
            read();
            shown = about;
        }
    }

    private void read() {
        form = queries.form(new ReformKey(slug), about, address.getLanguage());
        restsOn.clear();
        form.evidence().forEach(item -> restsOn.add(code(item)));
        settles = null;
    }

    /** Shows it as everybody will read it, or says everything that is missing. */
    public void look() {
        if (!Objects.equals(about, shown)) { // what stood below was the other proposal's
            choose();
            problem("about", "decision.record.other");
            return;
        }
        RecordDecision command = command();
        if (command != null) {
            preview = recording.preview(new ReformKey(slug), command, address.getLanguage());
        }
    }

    /** Goes back to the fields; what is typed stays. */
    public void edit() {
        preview = null;
    }

    /** Records what was shown; whoever is refused now is back at what they typed. */
    public void record() {
        preview = null;
        RecordDecision command = command();
        if (command != null && once.tried(() -> made(command))) {
            done.tell("decision.record.done", "/decisions/show?reform={r}&number={n}", slug, number);
        }
    }

    private boolean made(RecordDecision command) {
        number = recording.record(new ReformKey(slug), command).number();
        return true;
    }

    /** What is typed, or null after everything was told that keeps it from being recorded. */
    private RecordDecision command() {
        TypedDate decidedOn = day("decided-on");
        TypedDate until = day("provisional-until");
        RecordDecision command = new RecordDecision(about, outcome, typed.get("title"), address.getLanguage(), typed.get("body"),
                typed.get("delegation"), typed.get("register"), typed.get("paragraph"), typed.get("text"), typed.get("reasons"),
                decidedOn.date(), until.date(), typed.get("evidence"), typed.get("by-default"), principles, chosen(), settles, typed.get("override"));
        command.lacks().forEach(lack -> problem(lack.replaceFirst("-(missing|early|long)$", ""),
                decidedOn.wrong() && lack.equals("decided-on-missing") ? "proposal.date.wrong" : "decision.lack." + lack));
        if (until.wrong()) {
            problem("provisional-until", "proposal.date.wrong");
        }
        return command.lacks().isEmpty() && !until.wrong() ? command : null;
    }

    private TypedDate day(String field) {
        return TypedDate.read(typed.get(field));
    }

    private void problem(String field, String key) {
        Problems.beside(field, say.get(key));
    }

    private List<MatterKey> chosen() {
        return restsOn.stream().map(code -> code.split(":")).map(parts -> new MatterKey(slug, MatterKind.valueOf(parts[0]),
                Integer.parseInt(parts[1]))).toList();
    }

    private static String code(DecisionForm.Item item) {
        return item.kind() + ":" + item.number();
    }

    /** Those proposals that can be decided about now, value by words. */
    public Map<String, Integer> getProposals() {
        Map<String, Integer> proposals = new LinkedHashMap<>();
        form.proposals().forEach(item -> proposals.put(say.of("decision.link.PROPOSAL", item.number(), item.title()), item.number()));
        return proposals;
    }

    public List<Choice> getOutcomes() {
        return Arrays.stream(Outcome.values()).map(one -> Choice.of(one, say.get("outcome." + one))).toList();
    }

    public List<Choice> getAllPrinciples() {
        return form.principles().stream().map(one -> new Choice(one.number(), one.number() + ". " + one.title(), one.explanation())).toList();
    }

    /** What it may rest on besides its proposal. */
    public List<Choice> getEvidence() {
        return form.evidence().stream()
                .map(item -> Choice.of(code(item), say.of("decision.link." + item.kind(), item.number(), item.title()))).toList();
    }

    /** What the reform has its decisions wait for, and whether it is done for the chosen proposal. */
    public List<DecisionForm.Item> getGates() {
        return form.gates();
    }

    /** Whether what an earlier decision about the proposal rests on is needed once more. */
    public boolean isAnew() {
        return form.gates().stream().anyMatch(gate -> gate.status().equals("ANEW"));
    }

    /** Decisions that hold for a time only and wait for another. */
    public List<Choice> getWaiting() {
        List<Choice> waiting = new ArrayList<>();
        Stream.concat(Stream.of(Choice.of(null, say.get("decision.field.settles.none"))), form.waiting().stream()
                .map(item -> Choice.of(item.number(), say.of("decision.link.DECISION", item.number(), item.title())))).forEach(waiting::add);
        return waiting.size() > 1 ? waiting : List.of();
    }

    /** The decision as it would stand, while that is shown in place of the fields; else null. */
    public DecisionDetails getPreview() {
        return preview;
    }

    /** The principles that it was weighed against, as the public page names them. */
    public String getWeighed() {
        return preview.links("PRINCIPLE").stream().map(one -> one.number() + " " + one.title()).collect(Collectors.joining(", "));
    }

    /** The paragraphs of what is typed, as the public page shows them. */
    public List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R\\s*\\R")).map(String::strip).toList();
    }

    /** What a matter that it would rest on is called. */
    public String words(DecisionDetails.Link link) {
        return say.of("decision.link." + link.kind(), link.number(), link.title());
    }

    /** What is typed, by field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** Whether the page was opened for a proposal that cannot be decided about now, and for nothing else. */
    public boolean isUndecidable() {
        return replaces == null && closed();
    }

    private boolean closed() {
        return proposal != null && form.proposals().stream().noneMatch(item -> item.number() == proposal);
    }

    /** The proposal that the page was opened for, or null. */
    public Integer getProposal() {
        return proposal;
    }

    public void setProposal(Integer proposal) {
        this.proposal = proposal;
    }

    /** The decision that the page was opened to take the place of, or null. */
    public Integer getReplaces() {
        return replaces;
    }

    public void setReplaces(Integer replaces) {
        this.replaces = replaces;
    }

    /** The proposal that is chosen in the form, or null. */
    public Integer getAbout() {
        return about;
    }

    public void setAbout(Integer about) {
        this.about = about;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public Set<Integer> getPrinciples() {
        return principles;
    }

    public void setPrinciples(Set<Integer> principles) {
        this.principles = principles;
    }

    public Set<String> getRestsOn() {
        return restsOn;
    }

    public void setRestsOn(Set<String> restsOn) {
        this.restsOn = restsOn;
    }

    public Integer getSettles() {
        return settles;
    }

    public void setSettles(Integer settles) {
        this.settles = settles;
    }
}
