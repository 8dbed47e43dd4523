package org.ledord.web.round;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ledord.consultation.OpenRound;
import org.ledord.consultation.RoundForm;
import org.ledord.consultation.RoundOpening;
import org.ledord.consultation.RoundPreview;
import org.ledord.consultation.RoundQueries;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.reading.QuestionKind;
import org.ledord.shared.RuleViolation;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Once;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.proposal.TypedDate;
import org.ledord.web.work.Situation;

/** Opening a round: what is asked, of whom and until when; the letter is read before it is sent. */
@Named
@ViewScoped
public class OpenRoundPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_QUESTIONS = 3;
    private static final int MOST_QUESTIONS = 12;
    private static final Pattern QUESTION = Pattern.compile("question-(\\d+)-(\\w+)");
    @Inject
    private RoundQueries queries;
    @Inject
    private RoundOpening opening;
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
    private Integer proposal;
    private Set<Integer> proposals = new LinkedHashSet<>();
    private Set<String> groups = new LinkedHashSet<>();
    private String title;
    private String intro;
    private String closes;
    private final TypedAnonymity anonymity = new TypedAnonymity();
    private final List<TypedQuestion> questions = new ArrayList<>();
    private List<Choice> allGroups = List.of();
    private List<Choice> allProposals = List.of();
    private transient RoundPreview preview;
    private transient OpenRound shown;
    private transient MatterKey opened;
    private final Once once = new Once();

    public void load() {
        slug = situation.reformSlug();
        RoundForm form = queries.form(new ReformKey(slug), address.getLanguage());
        allGroups = new ArrayList<>(form.groups().stream().map(one -> new Choice(one.slug(), one.name(),
                say.of("round.open.members", one.members(), one.withMail()))).toList());
        allProposals = new ArrayList<>(form.proposals().stream().map(one -> new Choice(one.number(),
                say.of("round.open.proposal", one.number(), one.title()), say.get("proposal.status." + one.status()))).toList());
        if (proposal != null) {
            proposals.add(proposal);
            form.proposals().stream().filter(one -> one.number() == proposal).findFirst().ifPresent(one -> title = one.title());
        }
        form.groups().stream().filter(one -> one.kind().startsWith("REFERENCE")).forEach(one -> groups.add(one.slug()));
        for (int i = 0; i < FIRST_QUESTIONS; i++) {
            questions.add(new TypedQuestion());
        }
        questions.get(0).setKind(QuestionKind.POSITION);
    }

    /** One question more. */
    public void add() {
        if (questions.size() < MOST_QUESTIONS) {
            questions.add(new TypedQuestion());
        }
    }

    /** One question less. */
    public void remove(int index) {
        if (questions.size() > 1) {
            questions.remove(index);
        }
    }

    /** Shows what belongs to the chosen kinds; what is typed stays. */
    public void refresh() {
        preview = null;
    }

    /** Shows the letter and how many get it. */
    public void look() {
        OpenRound asked = asked();
        if (asked != null) {
            show(asked);
        }
    }

    /** Opens the round as it was last shown; what differs from that is shown first, for nobody has read it. */
    public void send() {
        OpenRound asked = asked();
        if (asked != null && once.tried(() -> open(asked))) {
            done.tell("round.opened.done", "/rounds/show?reform={r}&number={n}", opened.reform(), opened.number());
        }
    }

    private boolean open(OpenRound asked) {
        if (!asked.equals(shown)) {
            show(asked);
            problem("look", say.get("round.preview.changed"));
            return false;
        }
        opened = opening.open(asked);
        return true;
    }

    private void show(OpenRound asked) {
        preview = opening.preview(asked, address.getLanguage());
        shown = asked;
    }

    /** What is asked, or null after everything was told that keeps it from being asked. */
    private OpenRound asked() {
        TypedDate last = TypedDate.read(closes);
        OpenRound asked = new OpenRound(proposals.stream().map(number -> new MatterKey(slug, MatterKind.PROPOSAL, number)).toList(), title, intro,
                address.getLanguage(), questions.stream().map(TypedQuestion::asked).toList(), List.copyOf(groups), last.date(),
                anonymity.threshold());
        List<RuleViolation> problems = asked.problems(dates.getToday());
        problems.forEach(one -> problem(field(one.field()), last.wrong() && "closes".equals(one.field()) ? say.get("round.date.wrong")
                : say.all(one.key(), one.arguments())));
        preview = problems.isEmpty() ? preview : null;
        return problems.isEmpty() ? asked : null;
    }

    /** Where the page has the field of a question: {@code question-2-text} is {@code q:1:text} here. */
    private static String field(String named) {
        Matcher question = QUESTION.matcher(named == null ? "" : named);
        return question.matches() ? "q:" + (Integer.parseInt(question.group(1)) - 1) + ":" + question.group(2) : named;
    }

    private void problem(String field, String words) {
        Problems.beside(field, words);
    }

    public RoundPreview getPreview() {
        return preview;
    }

    /** The kinds of question. */
    public List<Choice> getKinds() {
        return Arrays.stream(QuestionKind.values()).map(kind -> Choice.of(kind, say.get("question.kind." + kind))).toList();
    }

    /** Under one's name or anonymously. */
    public List<Choice> getWays() {
        return List.of(new Choice(false, say.get("round.open.named"), say.get("round.open.named.hint")),
                new Choice(true, say.get("round.open.anonymous"), say.get("round.open.anonymous.hint")));
    }

    public TypedAnonymity getAnonymity() {
        return anonymity;
    }

    public boolean isFull() {
        return questions.size() >= MOST_QUESTIONS;
    }

    public List<TypedQuestion> getQuestions() {
        return questions;
    }

    public List<Choice> getAllGroups() {
        return allGroups;
    }

    public List<Choice> getAllProposals() {
        return allProposals;
    }

    public Integer getProposal() {
        return proposal;
    }

    public void setProposal(Integer proposal) {
        this.proposal = proposal;
    }

    public Set<Integer> getProposals() {
        return proposals;
    }

    public void setProposals(Set<Integer> proposals) {
        this.proposals = proposals;
    }

    public Set<String> getGroups() {
        return groups;
    }

    public void setGroups(Set<String> groups) {
        this.groups = groups;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getIntro() {
        return intro;
    }

    public void setIntro(String intro) {
        this.intro = intro;
    }

    public String getCloses() {
        return closes;
    }

    public void setCloses(String closes) {
        this.closes = closes;
    }
}
