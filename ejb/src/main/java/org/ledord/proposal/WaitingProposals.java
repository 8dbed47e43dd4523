package org.ledord.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ledord.access.Access;
import org.ledord.codetermination.WaitingTracks;
import org.ledord.idea.WaitingIdeas;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.meeting.WaitingMeetings;
import org.ledord.people.Waiting;
import org.ledord.people.WaitingSource;
import org.ledord.question.WaitingQuestions;
import org.ledord.risk.WaitingAssessments;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/**
 * Proposals that wait for whoever leads their reform: those handed in for a round, those whose round is concluded for a decision. And
 * the questions to specialists that proposals wait for, the ideas that wait for a group or its answer, and what meetings left to do, in the
 * same statement.
 */
@ApplicationScoped
public class WaitingProposals implements WaitingSource {
    @Inject
    private Reads reads;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** A proposal with where it stands, or a specialist question or an idea with whose it is and its last day, of a question the other side too. */
    public record Row(String kind, long reformId, String slug, int number, String title, String status, String whose, LocalDate due, boolean overdue, String other) {
        Waiting waiting() {
            return switch (kind) {
                case "QUESTION" -> WaitingQuestions.waiting(slug, number, title, status, whose, due, overdue, other);
                case "IDEA" -> WaitingIdeas.waiting(slug, number, title, whose, due, overdue);
                case "ACTION", "MINUTES", "CALL" -> WaitingMeetings.waiting(kind, slug, number, title, due, overdue, other);
                case "TRACK" -> WaitingTracks.waiting(slug, number, title, due, overdue, other);
                case "DEBT" -> WaitingDebts.waiting(slug, number, title, status, due, other);
                case "RISK" -> WaitingAssessments.waiting(slug, number, title, due, overdue, other);
                default -> proposal();
            };
        }

        private Waiting proposal() {
            boolean answered = status.equals(ProposalStatus.ANSWERED.name());
            return new Waiting(Waiting.Kind.ASKED, new MatterKey(slug, MatterKind.PROPOSAL, number),
                    answered ? "/decisions/record?proposal={number}" : "/rounds/open?proposal={number}",
                    answered ? "proposal.waiting.decision" : "proposal.waiting.round", List.of(title, number), null, "open");
        }
    }

    @Override
    public List<Waiting> waitingFor(long personId) {
        return reads.list(Row.class, """
                select * from (select 'PROPOSAL' as kind, m.reform_id, r.slug, m.number, m.title, p.status, null as whose, cast(null as date) as due, false as overdue, null as other
                  from proposal p join matter m on m.id = p.matter_id join reform r on r.id = m.reform_id
                 where (p.status = 'SUBMITTED' and m.reform_id = any(cast(string_to_array(:rounds, ',') as bigint[]))
                     or p.status = 'ANSWERED' and m.reform_id = any(cast(string_to_array(:decisions, ',') as bigint[])))
                   and\s""" + access.scope().sql("m") + " order by p.status, p.submitted_at, m.number limit 50) w union all select * from ("
                + WaitingQuestions.SQL + " order by q.due_on, m.number limit 50) v union all select * from (" + WaitingIdeas.SQL + " order by 8 limit 50) u union all select * from ("
                + WaitingMeetings.SQL + " order by due, number limit 50) t union all select * from (" + WaitingTracks.SQL + " order by due, number limit 50) s union all select * from ("
                + WaitingAssessments.SQL + " order by due, number limit 50) q union all select * from (" + WaitingDebts.SQL + " order by due, number limit 50) o",
                Map.of("rounds", Parameters.list(access.reforms("round.open")), "decisions", Parameters.list(access.reforms("decision.record")), "passing", Parameters.list(access.reforms("idea.pass")),
                        "person", personId, "now", clock.instant())).stream().map(Row::waiting).toList();
    }
}
