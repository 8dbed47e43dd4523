package org.ledord.answer;

import java.util.List;

/**
 * An answer as it stands on a page that shows it: what is left out there is taken away.
 *
 * @param hat the key of the hat it is given under, see {@link AnswerForm#hats}; null for the one it has
 * @param seen the number of the version that the page showed, 0 for none
 * @param confirmed whether the writer has ticked that it takes the place of the organisation's statement
 * @param workplace what a meeting of their workplace said, or null where they answer by themselves
 */
public record PageAnswer(String hat, int seen, boolean confirmed, Workplace workplace, List<GivenItem> items) {
    public PageAnswer {
        items = List.copyOf(items);
    }

    /** One person's own, under the hat that they were asked in. */
    public static PageAnswer of(int seen, List<GivenItem> items) {
        return new PageAnswer(null, seen, false, null, items);
    }
}
