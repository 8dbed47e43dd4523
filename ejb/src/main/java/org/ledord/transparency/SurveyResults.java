package org.ledord.transparency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ledord.shared.Csv;
import org.ledord.shared.Texts;

/**
 * What a survey came to, as every door tells it: the page, the file, the answer to a machine and the workspace make theirs of this and of
 * nothing else. It holds what was released when each occasion closed; what is reckoned here is reckoned from that alone.
 */
public record SurveyResults(SurveyHead head, List<SurveyItem> items, List<SurveyLine> lines) {
    /** All places together. */
    public static final int ALL = 0;
    /** Those places together that are not told by themselves. */
    public static final int OTHERS = -1;
    private static final int STEPS = 5;
    /** The parts of HME, whose mean is its index. */
    public static final List<String> HME = List.of("MOTIVATION", "LEADERSHIP", "STEERING");

    /** Those of this list, in order. */
    public List<SurveyItem> items(String list) {
        return items.stream().filter(item -> item.list().equals(list)).toList();
    }

    /** The parts that ready-made questions are of, in their order. */
    public List<String> parts() {
        return items("QUESTION").stream().map(SurveyItem::name).filter(part -> !part.equals("OWN")).distinct().toList();
    }

    /** The places of which something is told on this occasion, all first and the others together last. */
    public List<Integer> sites(int occasion) {
        return lines.stream().filter(line -> line.list().equals("SHARE") && line.occasion() == occasion).map(SurveyLine::site).distinct()
                .sorted((a, b) -> Integer.compare(a == OTHERS ? Integer.MAX_VALUE : a, b == OTHERS ? Integer.MAX_VALUE : b)).toList();
    }

    /** The shares of a question in a place, in the order of its values; empty where nothing may be told. */
    public List<SurveyLine> shares(int occasion, int question, int site) {
        return lines.stream().filter(line -> line.list().equals("SHARE") && line.occasion() == occasion && line.question() == question && line.site() == site).toList();
    }

    /** How many of ten answered, in a place where so many did that it may be told. */
    public OptionalInt participation(int occasion, int site) {
        return lines.stream().filter(line -> line.list().equals("PARTICIPATION") && line.occasion() == occasion && line.site() == site).mapToInt(SurveyLine::share).findFirst();
    }

    /** Own words that were released. */
    public List<SurveyLine> texts(int occasion, int question) {
        return lines.stream().filter(line -> line.list().equals("TEXT") && line.occasion() == occasion && line.question() == question).toList();
    }

    /**
     * The index of a part in a place, from 0 to 100, or nothing where one of its questions is not told there. {@code HME} is the mean of
     * its three parts.
     */
    public OptionalInt index(int occasion, String part, int site) {
        List<String> parts = part.equals("HME") ? HME : List.of(part);
        List<SurveyItem> asked = items("QUESTION").stream().filter(item -> parts.contains(item.name())).toList();
        List<Double> means = new ArrayList<>();
        for (SurveyItem question : asked) {
            List<SurveyLine> shares = shares(occasion, question.number(), site);
            if (shares.isEmpty()) {
                return OptionalInt.empty();
            }
            means.add(mean(shares));
        }
        return means.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) Math.round(means.stream().mapToDouble(Double::doubleValue).average().orElseThrow()));
    }

    /** The mean of a scale from 0 to 100, reckoned from what is told: where nearly all agree, with what is told of them, and the rest of the values alike. */
    private static double mean(List<SurveyLine> shares) {
        double sum = 0;
        double weight = 0;
        for (SurveyLine share : shares) {
            double part = share.told().equals("AT_MOST") ? (double) share.share() / (shares.size() - 1) : share.share();
            sum += part * (share.value() - 1) * 100 / (STEPS - 1);
            weight += part;
        }
        return sum / weight;
    }

    /** What a place is called. */
    public String site(int site, Texts say) {
        return site == ALL ? say.say("survey.site.all") : site == OTHERS ? say.say("survey.site.others")
                : items("SITE").stream().filter(item -> item.number() == site).map(SurveyItem::words).findFirst().orElse("");
    }

    /** The words of a question: ours in the reader's language, or as somebody wrote them. */
    public String question(SurveyItem question, Texts say) {
        return question.text().isEmpty() ? question.words() : say.say("survey.question." + question.text());
    }

    /** What a value of a question is called: the step of a scale, or the option. */
    public String value(SurveyItem question, int value) {
        return question.kind().equals("SCALE") ? String.valueOf(value) : Optional.of(question.more().lines().toList()).map(all -> all.get(value - 1)).orElseThrow();
    }

    /** The share in words. */
    public String share(SurveyLine line, Texts say) {
        return say.say("survey.share." + line.told(), line.share());
    }

    /** As rows for a spreadsheet: heads, then one row for each share, index, participation and released text. */
    public List<List<String>> rows(Texts say) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("occasion", "what", "question", "site", "value", "share", "told"));
        for (SurveyItem occasion : items("OCCASION")) {
            for (int site : sites(occasion.number())) {
                participation(occasion.number(), site).ifPresent(tenths -> rows.add(row(occasion, "participation", "", site(site, say), "", tenths * 10, "ROUNDED_DOWN")));
                for (String part : parts()) {
                    index(occasion.number(), part, site).ifPresent(index -> rows.add(row(occasion, "index", part, site(site, say), "", index, "RECKONED")));
                }
                for (SurveyItem question : items("QUESTION")) {
                    shares(occasion.number(), question.number(), site).forEach(line -> rows.add(row(occasion, "share", question.number() + ". " + question(question, say), site(site, say),
                            value(question, line.value()), line.share(), line.told())));
                }
            }
            items("QUESTION").forEach(question -> texts(occasion.number(), question.number()).forEach(line -> rows.add(List.of(String.valueOf(occasion.number()), "text",
                    question.number() + ". " + question(question, say), "", line.text(), "", "MASKED"))));
        }
        return rows;
    }

    private static List<String> row(SurveyItem occasion, String what, String question, String site, String value, int share, String told) {
        return List.of(String.valueOf(occasion.number()), what, question, site, value, String.valueOf(share), told);
    }

    /** The same as a file. */
    public String csv(Texts say) {
        return Csv.of(rows(say), ',');
    }

    /** The places of which nothing is told by itself on this occasion. */
    public List<SurveyItem> untold(int occasion) {
        List<Integer> told = sites(occasion);
        return items("SITE").stream().filter(site -> !told.contains(site.number())).toList();
    }

    /** The same survey with only these places told by themselves where it is not published yet; the others and all stay as they are. */
    public SurveyResults only(Set<Integer> sites) {
        Set<Integer> published = items("OCCASION").stream().filter(occasion -> occasion.name().equals("PUBLISHED")).map(SurveyItem::number).collect(Collectors.toSet());
        return new SurveyResults(head, items, lines.stream().filter(line -> line.site() <= ALL || sites.contains(line.site()) || published.contains(line.occasion())).toList());
    }

    /** The occasions of which something is told, as their numbers. */
    public List<Integer> occasions() {
        return IntStream.rangeClosed(1, items("OCCASION").size()).filter(number -> !sites(number).isEmpty()).boxed().toList();
    }
}
