package org.ledord.idea;

import org.ledord.matter.About;
import org.ledord.matter.ReformKey;
import org.ledord.matter.Within;
import org.ledord.people.ClientData;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;
import org.ledord.shared.WrittenAddress;

/**
 * An idea as somebody leaves it on the public form.
 *
 * @param better what should be better
 * @param how how it could be done; may be empty
 * @param name what they are called; may be empty, and is never shown to the public
 * @param address where they want the answer, or empty: then they find it on the public page alone
 * @param language of the page it was written on
 */
public record LeaveIdea(ReformKey reform, String better, String how, String name, String address, Language language) implements Within {
    /** Within so many days whoever leaves an idea has an answer. */
    public static final int ANSWERED_IN_DAYS = 30;
    private static final int LONGEST = 5_000;
    private static final int LONGEST_NAME = 120;

    public LeaveIdea {
        better = Typed.words(better);
        how = Typed.words(how);
        name = Typed.words(name).replaceAll("\\s+", " ");
        address = Typed.words(address);
    }

    @Override
    public About about() {
        return reform;
    }

    /** Refuses what cannot be taken, beside its field; gives the address in the one shape that we write to, or null. */
    String demand() {
        if (better.isEmpty()) {
            throw new RuleViolation("idea-better-missing").at("better");
        }
        refuseLong("better", better, LONGEST);
        refuseLong("how", how, LONGEST);
        refuseLong("name", name, LONGEST_NAME);
        ClientData.refuse(better, how, name);
        return address.isEmpty() ? null : WrittenAddress.find(address).orElseThrow(() -> new RuleViolation("address-not-understood").at("email")).toString();
    }

    private static void refuseLong(String field, String words, int most) {
        if (words.length() > most) {
            throw new RuleViolation("text-long", most, words.length()).at(field);
        }
    }
}
