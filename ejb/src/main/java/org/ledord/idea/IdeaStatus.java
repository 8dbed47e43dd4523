package org.ledord.idea;

/** How far an idea has come. */
public enum IdeaStatus {
    /** No group has it yet. */ WAITING,
    /** A group has it, and has not answered. */ PASSED,
    /** The group has made a proposal of it. */ PROPOSED,
    /** It goes no further; why, whoever had it was told. */ DECLINED;

    /** Whether whoever had it has got their answer. */
    public boolean settled() {
        return this == PROPOSED || this == DECLINED;
    }
}
