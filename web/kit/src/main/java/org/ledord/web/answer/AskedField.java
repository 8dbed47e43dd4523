package org.ledord.web.answer;

import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ledord.answer.AnswerForm;
import org.ledord.answer.AnswerState;
import org.ledord.answer.GivenItem;
import org.ledord.answer.OwnAnswer;
import org.ledord.answer.ReadItem;
import org.ledord.consultation.AskedQuestion;
import org.ledord.reading.Position;
import org.ledord.reading.QuestionKind;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Say;

/** One question on a page, with what is typed and chosen; the last one is for what concerns the round as a whole. */
public class AskedField {
    private final AskedQuestion question;
    private final boolean formal;
    private final Say say;
    private String text;
    private Position position;
    private String choice;
    private Integer scale;

    AskedField(AskedQuestion question, boolean formal, Say say) {
        this.question = question;
        this.formal = formal;
        this.say = say;
    }

    /** The fields of this form, filled with the answer that stands; empty where there is none, or it was taken back. */
    public static List<AskedField> of(AnswerForm form, OwnAnswer own, Say say) {
        List<AskedField> fields = new ArrayList<>();
        form.questions().forEach(question -> fields.add(new AskedField(question, form.formal(), say)));
        fields.add(new AskedField(null, form.formal(), say));
        if (own != null && own.read().state() != AnswerState.WITHDRAWN) {
            own.read().items().forEach(item -> fields.stream().filter(field -> field.number() == item.question()).forEach(field -> field.fill(item)));
        }
        return fields;
    }

    /** The fields of an anonymous round: only what can be ticked. */
    public static List<AskedField> toTick(AnswerForm form, Say say) {
        return form.questions().stream().map(question -> new AskedField(question, form.formal(), say)).toList();
    }

    /** The number of the version that the form was filled in beside, as it came with the form; 0 for none. */
    public static int seen(OwnAnswer own) {
        String sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().getOrDefault("seen", "");
        return sent.matches("\\d{1,6}") ? Integer.parseInt(sent) : own == null ? 0 : own.read().version();
    }

    /** What was given in these fields, without the empty ones. */
    public static List<GivenItem> given(List<AskedField> fields) {
        return fields.stream().map(AskedField::given).filter(item -> !item.empty()).toList();
    }

    /** As {@link #given}, with these words added to what concerns the round as a whole. */
    public static List<GivenItem> with(List<AskedField> fields, String words) {
        fields.stream().filter(AskedField::isGeneral).forEach(field -> field.text = field.text == null || field.text.isBlank() ? words : field.text + "\n\n" + words);
        return given(fields);
    }

    private void fill(ReadItem item) {
        this.text = item.text();
        this.position = item.position();
        this.choice = item.choice();
        this.scale = item.scale();
    }

    private GivenItem given() {
        return new GivenItem(number(), text, position, choice, scale, "");
    }

    private int number() {
        return question == null ? GivenItem.GENERAL : question.number();
    }

    /** Number and words of the question. */
    public String getLabel() {
        return question == null ? say.get("answer.general") : say.of("answer.question", question.number(), question.text());
    }

    /** What the asker adds to it. */
    public String getHint() {
        if (question == null) {
            return say.get("answer.general.hint");
        }
        return question.hintBeyond(isWithPosition() ? Arrays.stream(Position.values()).map(one -> say.get("position." + one)).toList()
                : isWithChoice() ? question.options() : List.of());
    }

    public boolean isWithPosition() {
        return question != null && question.kind() == QuestionKind.POSITION;
    }

    public boolean isWithChoice() {
        return question != null && question.kind() == QuestionKind.CHOICE;
    }

    public boolean isWithScale() {
        return question != null && question.kind() == QuestionKind.SCALE;
    }

    /** Whether it asks for what belongs to no question, which nobody needs to have. */
    public boolean isGeneral() {
        return question == null;
    }

    /** Whether words are all there is to give. */
    public boolean isWordsOnly() {
        return !isWithPosition() && !isWithChoice() && !isWithScale();
    }

    /** The positions, in formal words for who speaks for an organisation, in plain ones for others. */
    public List<Choice> getPositions() {
        return Arrays.stream(Position.values()).filter(one -> formal || one != Position.ABSTAIN)
                .map(one -> Choice.of(one, say.get((formal ? "position." : "position.plain.") + one))).toList();
    }

    public List<Choice> getOptions() {
        return question.options().stream().map(option -> Choice.of(option, option)).toList();
    }

    public List<Choice> getSteps() {
        return question.steps().stream().map(step -> Choice.of(step, String.valueOf(step))).toList();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Position getPosition() {
        return position;
    }

    public void setPosition(Position position) {
        this.position = position;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public Integer getScale() {
        return scale;
    }

    public void setScale(Integer scale) {
        this.scale = scale;
    }
}
