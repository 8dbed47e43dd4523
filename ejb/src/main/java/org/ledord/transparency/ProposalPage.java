package org.ledord.transparency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A proposal with its whole way.
 *
 * @param examples a few points that have their reply, by the number of their round
 * @param charts of its pilots, one each at most
 * @param minutes of co-determination about it, those that were published
 * @param documents that belong to it
 * @param lineage the ideas and proposals that it came of and those that it went on in
 */
public record ProposalPage(OpenReform reform, OpenProposal proposal, List<OpenVersion> versions, List<OpenRound> rounds,
        Map<Integer, List<OpenPoint>> examples, List<OpenDecision> decisions, List<OpenPilot> pilots, List<OpenMeasure> charts, List<OpenParticipant> groups,
        List<OpenKin> lineage, List<Minutes> minutes, List<Paper> documents) {
    /** Published minutes of co-determination. */
    public record Minutes(LocalDate heldOn, String text) {
    }

    /**
     * A document that belongs to it.
     *
     * @param version the newest whose file may be opened, or null where there is no file
     * @param kind what that file is
     */
    public record Paper(String slug, String title, String language, Integer version, String kind, long bytes) {
    }

    ProposalPage with(List<OpenParticipant> others) {
        return new ProposalPage(reform, proposal, versions, rounds, examples, decisions, pilots, charts, others.stream().filter(OpenParticipant::group).toList(),
                others.stream().filter(OpenParticipant::related).map(OpenParticipant::kin).toList(), others.stream().filter(OpenParticipant::minutes).map(OpenParticipant::asMinutes).toList(),
                others.stream().filter(OpenParticipant::document).map(OpenParticipant::asDocument).toList());
    }

    /** The ideas and proposals in this place: {@code BEFORE} it came of, {@code AFTER} it went on in. */
    public List<OpenKin> lineage(String place) {
        return lineage.stream().filter(one -> one.place().equals(place)).toList();
    }
}
