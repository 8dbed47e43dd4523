package org.ledord.transparency;

/**
 * A group that worked on a proposal; read with the ideas and proposals that the proposal came of or went on in, so that the page costs
 * no statement more (ADR 0010).
 *
 * @param did {@code WROTE} or {@code ANSWERED}; of an idea or a proposal {@code BEFORE} or {@code AFTER}
 * @param round the round that it was asked in, or null
 */
public record OpenParticipant(String did, int number, String kind, String name, String language, int members, Integer round) {
    boolean group() {
        return did.equals("WROTE") || did.equals("ANSWERED");
    }

    OpenKin kin() {
        return new OpenKin(did, "", kind, number, name, language);
    }
}
