package org.ledord.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ledord.shared.RuleViolation;

/**
 * What makes an answer one of a workplace meeting (APT, personalmøte, työpaikkakokous): how many were there. What they agree on is the answer
 * itself; who thinks otherwise says so in words of their own, which are kept and replied to as any others.
 *
 * @param heads how many were there
 * @param dissent what some of them think otherwise; empty where all agree
 */
public record Workplace(int heads, String dissent) {
    private static final int MOST = 500;
    private static final String MEETING = "(?:apt(?:[:-]?n|[:-]?en)?|arbetsplatsträff(?:en)?|teamträff(?:en)?|personalmøte(?:t)?|teammøte(?:t)?|möte(?:t)?|møte(?:t)?|träff(?:en)?"
            + "|(?:työpaikka|tiimi|henkilöstö)?kokouk?s(?:essa(?:mme)?)?|tiimipalaver(?:i|issa)|(?:workplace |staff |team )?meeting)";
    private static final String AT = "(?:(?:på|vid|under|i|från|at|in|from|of|vår|vårt|dagens|our|the|today['’]s|et|ett|en|a)\\s+){0,3}" + MEETING;
    private static final String WHO = "(?:\\s*(?:personer|person|st|stycken|stk|deltagare|deltakere|medarbetare|medarbeidere|kollegor|kolleger|ansatte|henkilöä|henkeä|osallistujaa|people|persons|colleagues|of us)\\b\\.?)?";
    private static final String COUNT = "(?<heads>\\d{1,3})(?!\\d)" + WHO;
    private static final String NUMBER = "(?:antal(?: deltagare| närvarande)?|närvarande(?: var)?|deltagare|deltog|vi var|antall(?: deltakere)?|til stede(?: var)?|deltakere|deltok"
            + "|läsnä(?: oli)?|paikalla(?: oli)?|osallistujia(?: oli)?|osallistujamäärä|osallistui|meitä oli|present|attended|head ?count|number present|we were|there were)";
    private static final String WERE = "(?:deltog|var med|var där|var på plats|var närvarande|närvarade|närvarande|deltok|var til stede|til stede|osallistui|oli (?:paikalla|läsnä|mukana)|attended|took part|were (?:present|there)|present)";
    /** In which ways a line of its own tells it: "Antal: 14", "14 deltog", "14 st på APT", "På APT var vi 14". */
    private static final List<Pattern> HEADS = Stream.of(NUMBER + "\\s*[:=]?\\s*" + COUNT + "(?:\\s+" + AT + ")?", COUNT + "\\s+" + WERE + "(?:\\s+" + AT + ")?",
            "(?:(?:vi är|vi er|vi var|we are|meitä on|meitä oli)\\s+)?" + COUNT + "\\s+" + AT, AT + "\\s*[:,]?\\s*(?:(?:var vi|deltog|deltok|med|with|meitä oli|oli|there were|we were)\\s+)?" + COUNT)
            .map(way -> Pattern.compile("^\\s*[-*•]?\\s*" + way + "\\s*[.!]?\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)).toList();
    /** It is one person's, after all. */
    private static final Pattern ALONE = Pattern.compile("^\\s*(?:bara mitt(?: eget)?(?: svar)?|bara jag|bare mitt(?: eget)?(?: svar)?|bare meg|vain minun(?: vastaukseni)?|vain minä|only mine|only me|just me)\\s*[.!]?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DISSENT = Pattern.compile("^\\s*[-*•]?\\s*(?:avvikande(?: mening)?|skiljaktig(?: mening)?|reservation|avvikende(?: mening)?|dissens|eriävä(?: mielipide)?|dissent(?:ing)?)\\s*[:=]\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public Workplace {
        dissent = dissent == null ? "" : dissent.strip();
        if (heads < 1 || heads > MOST) {
            throw new RuleViolation("workplace-heads", MOST).at("heads");
        }
    }

    /**
     * What is typed in a form: nothing where no number is.
     *
     * @param heads how many were there, as typed
     */
    public static Workplace typed(String heads, String dissent) {
        if (heads == null || heads.isBlank()) {
            if (dissent != null && !dissent.isBlank()) {
                throw new RuleViolation("workplace-heads", MOST).at("heads");
            }
            return null;
        }
        if (!heads.strip().matches("\\d{1,3}")) {
            throw new RuleViolation("workplace-heads", MOST).at("heads");
        }
        return new Workplace(Integer.parseInt(heads.strip()), dissent);
    }

    /**
     * An answer as it was mailed, and what in it says that a meeting gives it.
     *
     * @param alone whether it says instead that one person gives it, be it that a meeting was taken for it before
     * @param items without the lines that say so
     */
    public record Mailed(Optional<Workplace> workplace, boolean alone, List<GivenItem> items) {
    }

    /** Whether these words say anything of whose answer it is. */
    public static boolean told(String words) {
        return words.lines().anyMatch(line -> heads(line) != null || ALONE.matcher(line).matches());
    }

    /** How many were there, as this line tells; null where it tells something else. */
    private static Integer heads(String line) {
        return HEADS.stream().map(way -> way.matcher(line)).filter(Matcher::matches).map(found -> Integer.valueOf(found.group("heads"))).filter(heads -> heads > 0 && heads <= MOST).findFirst().orElse(null);
    }

    /**
     * Looks for a line that tells how many were there ("Antal: 14", "14 deltog") and for one that begins what some think otherwise ("Avvikande: …", to the end of
     * that text). Where no number is told, nothing is taken out.
     */
    public static Mailed read(List<GivenItem> given) {
        Integer heads = null;
        boolean alone = false;
        StringBuilder dissent = new StringBuilder();
        List<GivenItem> rest = new ArrayList<>();
        for (GivenItem item : given) {
            StringBuilder kept = new StringBuilder();
            boolean dissents = false;
            for (String line : item.text().split("\n", -1)) {
                Matcher other = DISSENT.matcher(line);
                Integer told = heads == null ? heads(line) : null;
                if (told != null) {
                    heads = told;
                } else if (ALONE.matcher(line).matches()) {
                    alone = true;
                } else if (other.matches()) {
                    dissents = true;
                    dissent.append(other.group(1)).append('\n');
                } else {
                    (dissents ? dissent : kept).append(line).append('\n');
                }
            }
            rest.add(item.with(kept.toString().strip()));
        }
        if (heads == null && !alone) {
            return new Mailed(Optional.empty(), false, given);
        }
        if (heads == null) {
            return new Mailed(Optional.empty(), true, given.stream().map(item -> item.with(item.text().lines().filter(line -> !ALONE.matcher(line).matches()).collect(Collectors.joining("\n")).strip()))
                    .filter(item -> !item.empty()).toList());
        }
        return new Mailed(Optional.of(new Workplace(heads, dissent.toString())), false, rest.stream().filter(item -> !item.empty()).toList());
    }

    /** The items, with the dissent among what concerns the round as a whole, under these words. */
    List<GivenItem> with(List<GivenItem> given, String under) {
        if (dissent.isEmpty()) {
            return given;
        }
        String words = under + "\n" + dissent;
        List<GivenItem> items = new ArrayList<>();
        boolean general = false;
        for (GivenItem item : given) {
            boolean here = item.question() == GivenItem.GENERAL;
            items.add(here ? item.with((item.text() + "\n\n" + words).strip()) : item);
            general |= here;
        }
        if (!general) {
            items.add(GivenItem.words(GivenItem.GENERAL, words));
        }
        return items;
    }
}
