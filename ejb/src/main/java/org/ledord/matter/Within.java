package org.ledord.matter;

/** A command that names what it is about. */
public non-sealed interface Within extends About {
    /** The reform or matter that the policy judges by. */
    About about();
}
