package org.ledord.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ledord.access.Access;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.people.Waiting;
import org.ledord.people.WaitingSource;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** Proposals that wait for whoever leads their reform: those handed in for a round, those whose round is concluded for a decision. */
@ApplicationScoped
public class WaitingProposals implements WaitingSource {
    @Inject
    private Reads reads;

    @Inject
    private Access access;

    /** A proposal with where it stands. */
    public record Row(long reformId, String slug, int number, String title, ProposalStatus status) {
    }

    @Override
    public List<Waiting> waitingFor(long personId) {
        Set<Long> rounds = access.reforms("round.open");
        Set<Long> decisions = access.reforms("decision.record");
        return rounds.isEmpty() && decisions.isEmpty() ? List.of() : reads.list(Row.class, """
                select m.reform_id, r.slug, m.number, m.title, p.status
                  from proposal p join matter m on m.id = p.matter_id join reform r on r.id = m.reform_id
                 where (p.status = 'SUBMITTED' and m.reform_id = any(cast(string_to_array(:rounds, ',') as bigint[]))
                     or p.status = 'ANSWERED' and m.reform_id = any(cast(string_to_array(:decisions, ',') as bigint[])))
                   and\s""" + access.scope().sql("m") + " order by p.status, p.submitted_at, m.number limit 50",
                Map.of("rounds", Parameters.list(rounds), "decisions", Parameters.list(decisions))).stream().map(WaitingProposals::waiting).toList();
    }

    private static Waiting waiting(Row row) {
        boolean answered = row.status() == ProposalStatus.ANSWERED;
        return new Waiting(Waiting.Kind.ASKED, new MatterKey(row.slug(), MatterKind.PROPOSAL, row.number()),
                answered ? "/decisions/record?proposal={number}" : "/rounds/open?proposal={number}",
                answered ? "proposal.waiting.decision" : "proposal.waiting.round", List.of(row.title(), row.number()), null, "open");
    }
}
