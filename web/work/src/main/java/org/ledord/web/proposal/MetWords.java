package org.ledord.web.proposal;

import java.util.List;
import org.ledord.proposal.Merge;
import org.ledord.proposal.ProposalForm;
import org.ledord.proposal.ProposalList;
import org.ledord.shared.WordDiff;

/** What two have written, as the form tells it: parts by their names, for a form knows them by their keys. */
record MetWords(Merge merge, ProposalForm form, String noPart) {
    /** What the other one has changed in this field; null where there is nothing to say. */
    Merge.Field in(String field) {
        return merge.field(field).map(one -> field.equals("part") ? named(one) : one).orElse(null);
    }

    private Merge.Field named(Merge.Field part) {
        return part.pieces().isEmpty() ? part : new Merge.Field(part.key(), part.kind(), part.theirs(), part.mine(), List.of(
                new WordDiff.Piece(WordDiff.Kind.REMOVED, nameOf(part.theirs())), new WordDiff.Piece(WordDiff.Kind.ADDED, nameOf(part.mine()))));
    }

    private String nameOf(String key) {
        return form.parts().stream().filter(one -> one.value().equals(key)).map(ProposalList.Choice::label).findFirst().orElse(noPart);
    }
}
