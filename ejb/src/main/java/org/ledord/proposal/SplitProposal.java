package org.ledord.proposal;

import java.util.List;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;
import org.ledord.shared.Language;
import org.ledord.shared.Typed;

/**
 * One proposal becomes several.
 *
 * @param titles of the new ones, two to four; blank ones are none
 * @param why as the authors are told
 * @param language in which the new ones are written
 */
public record SplitProposal(MatterKey proposal, List<String> titles, String why, Language language) implements Within {
    public SplitProposal {
        titles = Typed.items(titles).stream().map(title -> title.replaceAll("\\s+", " ")).toList();
        why = Typed.words(why);
    }

    @Override
    public About about() {
        return proposal;
    }
}
