package org.ledord.content;

import java.util.List;
import org.ledord.shared.NotFound;

/**
 * What a page or a post says in all its languages, the one that was written first before the others.
 *
 * @param preview the word by which the asked one can be looked at as all would read it
 * @param versions what all could read of the asked one, the newest first
 */
public record TextsDetails(List<TextDetails> texts, String preview, List<TextVersionRow> versions) {
    /** What it says in this language; null where it waits to be written. */
    public TextDetails in(String language) {
        return texts.stream().filter(text -> text.language().equals(language)).findFirst().orElse(null);
    }

    /** One version beside a later one. */
    public TextComparison compare(int from, int to) {
        return TextComparison.between(version(from), version(to));
    }

    private TextVersionRow version(int number) {
        return versions.stream().filter(one -> one.number() == number).findFirst().orElseThrow(() -> new NotFound("version " + number));
    }
}
