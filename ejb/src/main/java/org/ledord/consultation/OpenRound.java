package org.ledord.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/**
 * What a round is to be.
 *
 * @param proposals what it asks about; the first is the main one
 * @param language the language that title, introduction and questions are written in
 * @param groups the groups whose members are asked, by the name in their address
 * @param closesOn the last day, inclusive
 * @param threshold how many must have answered an anonymous round before anything of it is shown; null where one answers under one's name
 */
public record OpenRound(List<MatterKey> proposals, String title, String intro, Language language, List<NewQuestion> questions,
        List<String> groups, LocalDate closesOn, Integer threshold) implements Within {
    private static final int MOST_QUESTIONS = 12;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_INTRO = 20_000;
    /** How few may be enough to show an anonymous round, and how many may be asked for (ACCESS.md, Surveys). */
    public static final int FEWEST = 7;
    /** The most that may be asked for. */
    public static final int HIGHEST = 20;
    /** What is asked for unless somebody says otherwise. */
    public static final int USUAL = 10;

    public OpenRound {
        proposals = List.copyOf(proposals);
        title = title == null ? "" : title.strip();
        intro = intro == null ? "" : intro.strip();
        questions = List.copyOf(questions);
        groups = List.copyOf(groups);
    }

    /**
     * Everything that keeps it from being opened as far as can be told from what was typed, in the order of the form and
     * each with its field; empty when nothing does.
     *
     * @param today where the reform is
     */
    public List<RuleViolation> problems(LocalDate today) {
        List<RuleViolation> problems = new ArrayList<>();
        RuleViolation.note(problems, proposals.isEmpty(), new RuleViolation("round-proposal").at("proposals"));
        RuleViolation.note(problems, title.isEmpty(), new RuleViolation("round-title").at("title"));
        RuleViolation.note(problems, title.length() > LONGEST_TITLE, new RuleViolation("text-long", LONGEST_TITLE, title.length()).at("title"));
        RuleViolation.note(problems, intro.length() > LONGEST_INTRO, new RuleViolation("text-long", LONGEST_INTRO, intro.length()).at("intro"));
        RuleViolation.note(problems, !named() && (threshold < FEWEST || threshold > HIGHEST), new RuleViolation("round-threshold", FEWEST, HIGHEST).at("threshold"));
        RuleViolation.note(problems, questions.isEmpty() || questions.size() > MOST_QUESTIONS, new RuleViolation("round-questions", MOST_QUESTIONS));
        for (int i = 0; i < questions.size(); i++) {
            problems.addAll(questions.get(i).problems(i + 1, named()));
        }
        for (int i = 0; i < questions.size(); i++) {
            NewQuestion question = questions.get(i);
            RuleViolation.note(problems, !groups.containsAll(question.only()), new RuleViolation("question-only", i + 1).at("question-" + (i + 1) + "-only"));
            RuleViolation.note(problems, !named() && !question.only().isEmpty(), new RuleViolation("question-only-anonymous", i + 1).at("question-" + (i + 1) + "-only"));
        }
        RuleViolation.note(problems, !questions.isEmpty() && groups.stream().anyMatch(group -> questions.stream().noneMatch(question -> question.asks(group))),
                new RuleViolation("round-group-asked-nothing").at("groups"));
        RuleViolation.note(problems, groups.isEmpty(), new RuleViolation("round-groups").at("groups"));
        RuleViolation.note(problems, closesOn == null || !closesOn.isAfter(today), new RuleViolation("round-closes-later").at("closes"));
        RuleViolation.note(problems, closesOn != null && closesOn.isAfter(today.plusYears(1)), new RuleViolation("round-closes-far").at("closes"));
        return problems;
    }

    /** Whether answers are given under one's name. */
    public boolean named() {
        return threshold == null;
    }

    @Override
    public About about() {
        if (proposals.isEmpty()) {
            throw new RuleViolation("round-proposal").at("proposals");
        }
        return proposals.get(0);
    }
}
