package org.ledord.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final String NUMBER = "(?:antal(?: deltagare| närvarande)?|närvarande|deltagare|vi var|antall(?: deltakere)?|til stede|deltakere|vi var"
            + "|läsnä(?: oli)?|osallistujia|osallistujamäärä|meitä oli|present|head ?count|number present|we were)";
    private static final Pattern HEADS = Pattern.compile("^\\s*[-*•]?\\s*" + NUMBER + "\\s*[:=]?\\s*(\\d{1,3})(?!\\d)\\s*(?:personer|st|stycken|deltagare|deltakere|henkilöä|people)?\\s*[.!]?\\s*$",
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
     * @param items without the lines that say so
     */
    public record Mailed(Optional<Workplace> workplace, List<GivenItem> items) {
    }

    /**
     * Looks for a line that tells how many were there ("Antal: 14") and for one that begins what some think otherwise ("Avvikande: …", to the end of
     * that text). Where no number is told, nothing is taken out.
     */
    public static Mailed read(List<GivenItem> given) {
        Integer heads = null;
        StringBuilder dissent = new StringBuilder();
        List<GivenItem> rest = new ArrayList<>();
        for (GivenItem item : given) {
            StringBuilder kept = new StringBuilder();
            boolean dissents = false;
            for (String line : item.text().split("\n", -1)) {
                Matcher number = HEADS.matcher(line);
                Matcher other = DISSENT.matcher(line);
                if (heads == null && number.matches() && Integer.parseInt(number.group(1)) > 0 && Integer.parseInt(number.group(1)) <= MOST) {
                    heads = Integer.valueOf(number.group(1));
                } else if (other.matches()) {
                    dissents = true;
                    dissent.append(other.group(1)).append('\n');
                } else {
                    (dissents ? dissent : kept).append(line).append('\n');
                }
            }
            rest.add(item.with(kept.toString().strip()));
        }
        if (heads == null) {
            return new Mailed(Optional.empty(), given);
        }
        return new Mailed(Optional.of(new Workplace(heads, dissent.toString())), rest.stream().filter(item -> !item.empty()).toList());
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
