package org.ledord.web.round;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ledord.answer.AnswerRow;
import org.ledord.answer.AnswerState;
import org.ledord.answer.Handling;
import org.ledord.answer.Mandate;
import org.ledord.answer.ReadItem;
import org.ledord.reply.AnswerBook;
import org.ledord.reply.PointQueries;
import org.ledord.web.answer.ReadLine;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Say;

/** All answers of a round in full, and how many gave which answer to each question. */
@Named
@RequestScoped
public class AnswersPage {
    private PointQueries queries;
    private RoundKey key;
    private Say say;
    private Dates dates;
    private AnswerBook book;

    /** How many said what to a question, in the order of the first who said it. */
    public record Tally(int number, String text, List<Map.Entry<String, Integer>> said) {
    }

    protected AnswersPage() {
    }

    @Inject
    public AnswersPage(PointQueries queries, RoundKey key, Say say, Dates dates) {
        this.queries = queries;
        this.key = key;
        this.say = say;
        this.dates = dates;
    }

    /** Looks the answers up. */
    @PostConstruct
    void open() {
        book = queries.answers(key.get(), key.number("after"));
    }

    public void load() {
        // what there is to load is there: see open
    }

    public AnswerBook getBook() {
        return book;
    }

    /** Questions of position, choice and scale, with how many said what; answers that were taken back do not count. */
    public List<Tally> getTallies() {
        Map<Integer, List<AnswerBook.Said>> said = book.said().stream().collect(Collectors.groupingBy(AnswerBook.Said::question, TreeMap::new, Collectors.toList()));
        return said.values().stream().map(one -> new Tally(one.get(0).question(), one.get(0).text(), one.stream().map(this::counted).toList())).toList();
    }

    private Map.Entry<String, Integer> counted(AnswerBook.Said one) {
        return Map.entry(one.position() == null ? one.words() : say.get("position." + one.position()), one.answers());
    }

    /** The number of the last answer that is shown, from which the next page goes on. */
    public int getLast() {
        return book.answers().get(book.answers().size() - 1).number();
    }

    /** Whether the words of this item can be gone to and cut. */
    public boolean cuttable(AnswerRow answer, ReadItem item) {
        return book.cutter() && answer.state() == AnswerState.FILED && item.handling() != Handling.POSITION_ONLY;
    }

    /** The position, option or value that was read, in words; null where there is none. */
    public String found(ReadItem item) {
        return ReadLine.found(item, true, say);
    }

    /** By what its writer speaks for the organisation. */
    public String mandate(AnswerRow answer) {
        Mandate mandate = answer.mandate();
        String evidence = mandate.evidence() == null || mandate.evidence().isBlank() ? say.get("answers.mandate.unknown") : mandate.evidence();
        return mandate.until() == null ? say.of("answers.mandate", evidence, dates.full(mandate.from())) : say.of("answers.mandate.until", evidence, dates.full(mandate.from()), dates.full(mandate.until()));
    }

    /** Who answered, and for whom. */
    public String who(AnswerRow answer) {
        return answer.organisation() == null ? answer.name() + ", " + answer.groupName() : say.of("answers.statement", answer.organisation(), answer.name());
    }
}
