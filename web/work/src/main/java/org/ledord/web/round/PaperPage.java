package org.ledord.web.round;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.ledord.answer.AnswerCollection;
import org.ledord.answer.AnswerForm;
import org.ledord.answer.AnswerQueries;
import org.ledord.answer.PaperAnswer;
import org.ledord.consultation.AddresseeRow;
import org.ledord.consultation.AskedQuestion;
import org.ledord.consultation.RoundQueries;
import org.ledord.reading.Position;
import org.ledord.reading.QuestionKind;
import org.ledord.shared.NotFound;
import org.ledord.web.answer.AskedField;
import org.ledord.web.answer.TypedWorkplace;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;

/** Entering what somebody wrote on paper or said by telephone, under their name; and the form itself, to print. */
@Named
@RequestScoped
public class PaperPage {
    private static final String HERE = "/rounds/paper?reform={r}&number={n}";
    private RoundQueries queries;
    private AnswerQueries forms;
    private AnswerCollection answers;
    private RoundKey key;
    private Done done;
    private Say say;
    private List<AddresseeRow> found = List.of();
    private List<AskedQuestion> questions = List.of();
    private AnswerForm form;
    private String who;
    private List<AskedField> fields = List.of();
    private final TypedWorkplace workplace = TypedWorkplace.of(null);
    private String way = "PAPER";
    private String day;

    protected PaperPage() {
    }

    @Inject
    public PaperPage(RoundQueries queries, AnswerQueries forms, AnswerCollection answers, RoundKey key, Done done, Say say) {
        this.queries = queries;
        this.forms = forms;
        this.answers = answers;
        this.key = key;
        this.done = done;
        this.say = say;
    }

    /** The fields must be there before what was sent is read into them. */
    @PostConstruct
    void open() {
        if (!getPerson().isEmpty()) {
            AnswerQueries.Named named = forms.paper(key.get(), person());
            who = named.name();
            form = named.form();
            fields = AskedField.of(form, null, say);
        } else {
            questions = queries.questions(key.get());
            found = getName().isEmpty() ? List.of() : queries.find(key.get(), getName());
        }
    }

    public void load() {
        // what there is to load is there: see open
    }

    /** Files it under the person's name. */
    public void send() {
        LocalDate came;
        try {
            came = day == null || day.isBlank() ? null : LocalDate.parse(day.strip());
        } catch (DateTimeParseException unreadable) {
            Problems.beside("day", say.get("round.date.wrong"));
            return;
        }
        answers.onPaper(new PaperAnswer(key.get(), person(), "TELEPHONE".equals(way), came, workplace.given(), AskedField.given(fields)));
        done.tell("paper.done", HERE, key.get().reform(), key.get().number());
    }

    private UUID person() {
        try {
            return UUID.fromString(getPerson());
        } catch (IllegalArgumentException none) {
            throw new NotFound("person " + getPerson());
        }
    }

    /** The person whose answer is entered, as the address names them; empty while somebody is looked for. */
    public String getPerson() {
        return key.words("person");
    }

    /** The words that are looked for in names. */
    public String getName() {
        return key.words("name");
    }

    /** The name of the person whose answer is entered. */
    public String getWho() {
        return who;
    }

    public int getNumber() {
        return key.get().number();
    }

    public List<AddresseeRow> getFound() {
        return found;
    }

    public AnswerForm getForm() {
        return form;
    }

    public List<AskedField> getFields() {
        return fields;
    }

    /** The questions, to print; none where an answer is entered. */
    public List<AskedQuestion> getQuestions() {
        return questions;
    }

    /** What can be ticked to a question on paper, in plain words. */
    public List<String> ticks(AskedQuestion question) {
        if (question.kind() == QuestionKind.POSITION) {
            return Arrays.stream(Position.values()).filter(one -> one != Position.ABSTAIN).map(one -> say.get("position.plain." + one)).toList();
        }
        return question.kind() == QuestionKind.CHOICE ? question.options() : question.steps().stream().map(String::valueOf).toList();
    }

    /** On paper or by telephone. */
    public List<Choice> getWays() {
        return List.of(Choice.of("PAPER", say.get("paper.way.paper")), Choice.of("TELEPHONE", say.get("paper.way.telephone")));
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    /** On which day it was handed in or said, as typed; today is offered. */
    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public TypedWorkplace getWorkplace() {
        return workplace;
    }
}
