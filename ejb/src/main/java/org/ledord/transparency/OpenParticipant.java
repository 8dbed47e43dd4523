package org.ledord.transparency;

/**
 * A group that worked on a proposal; read with the ideas and proposals that the proposal came of or went on in, so that the page costs
 * no statement more (ADR 0010).
 *
 * @param did {@code WROTE} or {@code ANSWERED}; of an idea or a proposal {@code BEFORE} or {@code AFTER}; {@code MINUTES} of published
 *         minutes of co-determination, whose day is the kind and whose words are the name; {@code DOCUMENT} of what belongs to the proposal, whose
 *         kind of file, newest version and address are the kind, and whose size the members
 * @param round the round that it was asked in, or null
 */
public record OpenParticipant(String did, int number, String kind, String name, String language, int members, Integer round) {
    boolean group() {
        return did.equals("WROTE") || did.equals("ANSWERED");
    }

    boolean minutes() {
        return did.equals("MINUTES");
    }

    boolean document() {
        return did.equals("DOCUMENT");
    }

    boolean related() {
        return !group() && !minutes() && !document();
    }

    /** Its version is nought where there is no file. */
    ProposalPage.Paper asDocument() {
        String[] parts = kind.split("/", 3);
        return new ProposalPage.Paper(parts[2], name, language, parts[1].equals("0") ? null : Integer.valueOf(parts[1]), parts[0], members);
    }

    ProposalPage.Minutes asMinutes() {
        return new ProposalPage.Minutes(java.time.LocalDate.parse(kind), name);
    }

    OpenKin kin() {
        return new OpenKin(did, "", kind, number, name, language, null);
    }
}
