package org.ledord.reading;

/** A position on a proposal, as found in somebody's words. */
public enum Position {
    /** Tillstyrker, støtter, puoltaa, supports. */
    SUPPORT("support"),
    /** Tillstyrker med ändring: support on a condition. */
    SUPPORT_WITH_CHANGE("support-with-change"),
    /** Avstyrker, går imot, vastustaa, opposes. */
    OPPOSE("oppose"),
    /** Avstår, uttaler oss ikke, pidättäytyy, abstains. */
    ABSTAIN("abstain"),
    /** Inga synpunkter, ingen merknader, ei lausuttavaa, no comments. */
    NO_VIEWS("no-views");

    private final String code;

    Position(String code) {
        this.code = code;
    }

    /** The stable word for this position in data that leaves the portal. */
    public String code() {
        return code;
    }
}
