package org.ledord.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;
import org.ledord.shared.Language;
import org.ledord.shared.Typed;

/**
 * Several proposals of one group become one.
 *
 * @param proposal the one from whose page it was begun
 * @param others the numbers of the others
 * @param title of the new one
 * @param why as the authors are told
 * @param language in which the new one is written
 */
public record MergeProposals(MatterKey proposal, Set<Integer> others, String title, String why, Language language) implements Within {
    public MergeProposals {
        others = others == null ? Set.of() : Set.copyOf(others);
        title = Typed.words(title).replaceAll("\\s+", " ");
        why = Typed.words(why);
    }

    @Override
    public About about() {
        return proposal;
    }

    /** All of them, the one it was begun from first. */
    List<MatterKey> all() {
        List<MatterKey> all = new ArrayList<>(List.of(proposal));
        others.stream().filter(number -> number != proposal.number()).sorted().forEach(number -> all.add(new MatterKey(proposal.reform(), proposal.kind(), number)));
        return all;
    }
}
