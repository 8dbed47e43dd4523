package org.ledord.web.round;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ledord.answer.AnswerRow;
import org.ledord.answer.AnswerState;
import org.ledord.answer.ReadItem;
import org.ledord.reply.AnswerBook;
import org.ledord.reply.PointQueries;
import org.ledord.web.answer.ReadLine;
import org.ledord.web.frame.Say;

/** All answers of a round in full, and how many gave which answer to each question. */
@Named
@RequestScoped
public class AnswersPage {
    private PointQueries queries;
    private RoundKey key;
    private Say say;
    private AnswerBook book;

    /** How many said what to a question, in the order of the first who said it. */
    public record Tally(int number, String text, List<Map.Entry<String, Integer>> said) {
    }

    protected AnswersPage() {
    }

    @Inject
    public AnswersPage(PointQueries queries, RoundKey key, Say say) {
        this.queries = queries;
        this.key = key;
        this.say = say;
    }

    /** Looks the answers up. */
    @PostConstruct
    void open() {
        book = queries.answers(key.get());
    }

    public void load() {
        // what there is to load is there: see open
    }

    public AnswerBook getBook() {
        return book;
    }

    /** Questions of position, choice and scale, with how many said what; answers that were taken back do not count. */
    public List<Tally> getTallies() {
        Map<Integer, String> texts = new TreeMap<>();
        Map<Integer, Map<String, Integer>> said = new TreeMap<>();
        for (AnswerRow answer : book.answers()) {
            for (ReadItem item : answer.state() == AnswerState.FILED ? answer.items() : List.<ReadItem>of()) {
                String found = found(item);
                if (found != null) {
                    texts.put(item.question(), item.questionText());
                    said.computeIfAbsent(item.question(), number -> new LinkedHashMap<>()).merge(found, 1, Integer::sum);
                }
            }
        }
        return said.entrySet().stream().map(one -> new Tally(one.getKey(), texts.get(one.getKey()), List.copyOf(one.getValue().entrySet()))).toList();
    }

    /** The position, option or value that was read, in words; null where there is none. */
    public String found(ReadItem item) {
        return ReadLine.found(item, true, say);
    }

    /** Who answered, and for whom. */
    public String who(AnswerRow answer) {
        return answer.name() + ", " + (answer.organisation() == null ? answer.groupName() : answer.organisation());
    }
}
