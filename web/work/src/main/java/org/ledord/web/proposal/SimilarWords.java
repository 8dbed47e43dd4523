package org.ledord.web.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.matter.ReformKey;
import org.ledord.proposal.SimilarProposal;
import org.ledord.proposal.SimilarQueries;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** Proposals that say something alike, beside the form in which one is written. Read once a request, when the page shows them. */
@Named("similar")
@RequestScoped
public class SimilarWords {
    private SimilarQueries queries;
    private Situation situation;
    private Address address;
    private Say say;
    private List<SimilarProposal> found;

    protected SimilarWords() {
    }

    @Inject
    public SimilarWords(SimilarQueries queries, Situation situation, Address address, Say say) {
        this.queries = queries;
        this.situation = situation;
        this.address = address;
        this.say = say;
    }

    /** Those like the one that is being written. */
    public List<SimilarProposal> to(Integer own, String title, String today, String proposed) {
        if (found == null) {
            found = queries.similar(new ReformKey(situation.reformSlug()), own, words(title), words(today) + " " + words(proposed), address.getLanguage());
        }
        return found;
    }

    /** Where one of them stands. */
    public StatusWord status(SimilarProposal one) {
        return StatusWord.of(one.status(), one.outcome(), say);
    }

    private static String words(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
