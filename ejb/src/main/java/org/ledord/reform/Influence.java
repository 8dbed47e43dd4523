package org.ledord.reform;

/** What those who take part are promised: to be told, to be heard, to write together, to decide. */
public enum Influence {
    INFORMATION, CONSULTATION, CO_CREATION, DECISION
}
