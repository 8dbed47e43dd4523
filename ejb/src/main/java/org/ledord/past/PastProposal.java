package org.ledord.past;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ledord.proposal.Comparison;
import org.ledord.proposal.ProposalDetails.VersionRow;

/**
 * A proposal as it was when the reader left its group.
 *
 * @param last the reader's last day in the group
 * @param readable whether they may read it as it is now, too
 * @param shown the wording they chose, the newest of that time by itself; null where none was kept
 * @param versions those of that time, the newest first
 * @param change from the version before the one shown; null where there is none
 */
public record PastProposal(int number, String language, int groupNumber, String group, LocalDate last, boolean readable, VersionRow shown, List<VersionRow> versions,
        Comparison change, List<Post> posts, List<Asked> questions) {
    /**
     * A post of the discussion.
     *
     * @param text empty where it was withdrawn or changed
     * @param changed whether it was changed after the reader left, so that its words of that time are gone
     * @param answers the number of the post that it answers, or 0
     */
    public record Post(int number, String author, String text, boolean withdrawn, boolean changed, int answers, String answersBy, Instant writtenAt) {
    }

    /**
     * A question to a specialist.
     *
     * @param answer what stood as its answer then; null where none had come
     */
    public record Asked(int number, String title, String text, String why, String language, LocalDate due, String askedBy, String to, Instant askedAt, String answer, String answeredBy,
            Instant answeredAt) {
    }
}
