package org.ledord.codetermination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ledord.attachment.AttachmentState;
import org.ledord.matter.MatterKey;

/**
 * A track with all that is beside it.
 *
 * @param leads whether whoever looks writes it for the employer's side
 */
public record TrackDetails(MatterKey key, TrackRow head, List<Line> lines, boolean leads) {
    /**
     * A step, a party, a document or minutes.
     *
     * @param list STEP, PARTY, DOCUMENT or MINUTES
     * @param word the step, or how a party stands, null where it has not said; of a document the state of its file, null where it is only named
     * @param title an organisation, a document's title
     * @param register a register number
     * @param own of a party, whether it said so itself
     * @param mine of a party, whether whoever looks speaks for it; of minutes, whether whoever looks wrote them
     * @param text what was told or said; of a document the name of its file
     * @param by who wrote, of minutes; and who approved
     * @param kilobytes of a document, the size of its file in thousands of bytes
     */
    public record Line(String list, int number, String word, String title, String register, LocalDate on, String text, Instant at, boolean own, boolean mine, String by,
            String approvedBy, Instant approvedAt, Instant publishedAt, int kilobytes) {
        /** Whether the file of a document may be opened. */
        public boolean served() {
            return word != null && list.equals("DOCUMENT") && AttachmentState.valueOf(word).served();
        }
    }

    /** Those of one list. */
    public List<Line> of(String list) {
        return lines.stream().filter(line -> line.list().equals(list)).toList();
    }

    /** The parties that whoever looks speaks for. */
    public List<Line> mine() {
        return of("PARTY").stream().filter(Line::mine).toList();
    }

    /** Whether whoever looks is on one of the sides. */
    public boolean side() {
        return leads || !mine().isEmpty();
    }

    /** Whether the parties can say how they stand. */
    public boolean hearing() {
        return head.state() == TrackState.CALLED || head.state() == TrackState.ONGOING || head.state() == TrackState.IN_COOPERATION;
    }

    /** The steps that the employer's side can write now. */
    public List<TrackStep> steps() {
        boolean said = of("PARTY").stream().noneMatch(party -> party.word() == null);
        return Arrays.stream(TrackStep.values()).filter(step -> step.possible(head.state(), head.jurisdiction()) && (said || step != TrackStep.END)).toList();
    }

    /** The step that a union can ask for now, or null. */
    public TrackStep asks() {
        return mine().isEmpty() ? null : TrackStep.DEMAND.possible(head.state(), head.jurisdiction()) ? TrackStep.DEMAND
                : TrackStep.REQUEST_CENTRAL.possible(head.state(), head.jurisdiction()) && mine().stream().anyMatch(party -> "DISAGREED".equals(party.word())) ? TrackStep.REQUEST_CENTRAL
                : null;
    }
}
