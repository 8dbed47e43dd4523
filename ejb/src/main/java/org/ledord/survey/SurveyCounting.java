package org.ledord.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ledord.ballot.BallotBox;
import org.ledord.reading.QuestionKind;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/** Counts an occasion that has closed: writes down what may be told, and rewrites the ballots so that no more can be found out. */
@ApplicationScoped
class SurveyCounting {
    private static final int SCALE_STEPS = 5;
    private static final int TENTHS = 10;

    @Inject
    private BallotBox box;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    /**
     * Where ballots of a question lie.
     *
     * @param site the number of the place; null for those of no place
     */
    public record Cell(long id, long questionId, QuestionKind kind, int options, Integer site) {
        /** Every value that there is to tick, not ticked. */
        Map<String, Integer> none() {
            return IntStream.rangeClosed(1, kind == QuestionKind.SCALE ? SCALE_STEPS : options).boxed()
                    .collect(Collectors.toMap(String::valueOf, value -> 0, (a, b) -> a, LinkedHashMap::new));
        }
    }

    /** How many of how many answered in a place. */
    public record Turnout(int site, int headcount, int answered) {
    }

    void count(Survey survey, SurveyOccasion occasion) {
        int threshold = Math.max(occasion.threshold(), survey.threshold());
        List<Cell> cells = reads.list(Cell.class, """
                select c.id, c.question_id, q.kind, case when q.options = '' then 0 else array_length(string_to_array(q.options, chr(10)), 1) end as options, s.number as site
                  from survey_cell c join survey_question q on q.id = c.question_id left join survey_site s on s.id = c.site_id
                 where c.occasion_id = :occasion order by q.number, s.number nulls last""", Map.of("occasion", occasion.id()));
        Map<Long, Map<String, Integer>> counts = box.counts(cells.stream().map(Cell::id).toList()).stream()
                .collect(Collectors.groupingBy(BallotBox.Counted::questionId, Collectors.toMap(BallotBox.Counted::value, BallotBox.Counted::answers)));
        Set<Integer> told = participation(occasion, threshold);
        Map<Long, Long> into = new LinkedHashMap<>();
        cells.stream().collect(Collectors.groupingBy(Cell::questionId, LinkedHashMap::new, Collectors.toList())).values().forEach(question -> {
            if (question.get(0).kind() == QuestionKind.FREE_TEXT) {
                words(occasion, question.get(0), told.contains(SurveyRelease.ALL) ? counts.getOrDefault(question.get(0).id(), Map.of()) : Map.of());
                into.put(question.get(0).id(), question.get(0).id());
            } else {
                into.putAll(ticks(occasion, question, counts, threshold));
            }
        });
        box.settle(into);
    }

    /** Writes down what may be told of a question. Gives where its ballots are to lie: those of places that are not told by themselves, together. */
    private Map<Long, Long> ticks(SurveyOccasion occasion, List<Cell> question, Map<Long, Map<String, Integer>> counts, int threshold) {
        Map<Integer, Map<String, Integer>> bySite = new TreeMap<>();
        for (Cell cell : question) {
            Map<String, Integer> all = cell.none();
            all.putAll(counts.getOrDefault(cell.id(), Map.of()));
            bySite.put(cell.site() == null ? SurveyRelease.OTHERS : cell.site(), all);
        }
        SurveyRelease.Released released = SurveyRelease.of(bySite, threshold);
        List<Map<String, Object>> rows = new ArrayList<>();
        released.cells().forEach(cell -> cell.shares().forEach(share -> rows.add(Map.of("occasion", occasion.id(), "question", question.get(0).questionId(),
                "site", cell.site(), "value", Integer.parseInt(share.value()), "share", share.share(), "told", share.told().name()))));
        writes.changeEach("insert into survey_share (occasion_id, question_id, site, value, share, told) values (:occasion, :question, :site, :value, :share, :told)", rows);
        long together = question.stream().filter(cell -> cell.site() == null).map(Cell::id).findFirst().orElseThrow();
        return question.stream().collect(Collectors.toMap(Cell::id, cell -> cell.site() != null && released.alone().contains(cell.site()) ? cell.id() : together));
    }

    /** How many of ten answered, rounded down, in places where so many did, and in all. Gives of which it is told. */
    private Set<Integer> participation(SurveyOccasion occasion, int threshold) {
        List<Turnout> turnouts = new ArrayList<>(reads.list(Turnout.class, """
                select s.number as site, s.headcount, cast((select count(*) from survey_turnout t where t.occasion_id = :occasion and t.site_id = s.id)
                       + (select count(*) from survey_invitation i where i.occasion_id = :occasion and i.site_id = s.id and i.answered_on is not null) as int) as answered
                  from survey_site s where s.survey_id = :survey""", Map.of("occasion", occasion.id(), "survey", occasion.surveyId())));
        turnouts.add(new Turnout(SurveyRelease.ALL, turnouts.stream().mapToInt(Turnout::headcount).sum(), turnouts.stream().mapToInt(Turnout::answered).sum()));
        List<Turnout> told = turnouts.stream().filter(one -> one.answered() >= threshold).toList();
        writes.changeEach("insert into survey_participation (occasion_id, site, tenths) values (:occasion, :site, :tenths)", told.stream().map(one -> Map.<String, Object>of(
                "occasion", occasion.id(), "site", one.site(), "tenths", Math.min(TENTHS, one.answered() * TENTHS / one.headcount()))).toList());
        return told.stream().map(Turnout::site).collect(Collectors.toSet());
    }

    /** Own words wait, in random order and of no place, for somebody outside the line. */
    private void words(SurveyOccasion occasion, Cell question, Map<String, Integer> said) {
        List<Map<String, Object>> rows = new ArrayList<>();
        said.forEach((text, times) -> IntStream.range(0, times).forEach(time -> rows.add(Parameters.of("occasion", occasion.id(), "question", question.questionId(), "text", text))));
        Collections.shuffle(rows, new java.security.SecureRandom());
        writes.changeEach("insert into survey_text (occasion_id, question_id, text) values (:occasion, :question, :text)", rows);
    }
}
