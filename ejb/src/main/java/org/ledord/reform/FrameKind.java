package org.ledord.reform;

/** What the frame of a reform is made of. */
public enum FrameKind {
    PRINCIPLE, GOAL, PART, PHASE
}
