package org.ledord.subscription;

/** How often somebody wants to be told. Whoever has chosen nothing is told once a week (ADR 0013). */
public enum Rhythm {
    /** When the project lead sends; what was not sent comes with the next daily one. */ AT_ONCE,
    /** Monday to Friday in the morning. */ DAILY,
    /** Monday morning. */ WEEKLY,
    /** No digest: notices and questions of rounds, which come by themselves, and nothing else. */ STATUTORY_ONLY;

    /** What holds for whoever has chosen nothing. */
    public static final Rhythm USUAL = WEEKLY;

    /** The rhythm by this name; null for what is none. */
    public static Rhythm of(String name) {
        for (Rhythm one : values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return null;
    }
}
