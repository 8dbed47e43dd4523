package org.ledord.consultation;

import java.util.List;

/** What a round can be opened with: whom one can ask, and about what. */
public record RoundForm(List<GroupChoice> groups, List<ProposalChoice> proposals) {
    /** A group that can be asked. */
    public record GroupChoice(String slug, String name, String kind, int members, int withMail) {
    }

    /** A proposal that can be asked about. */
    public record ProposalChoice(int number, String title, String status) {
    }
}
