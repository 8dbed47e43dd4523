package org.ledord.reform;

/** How far a reform has come. */
public enum ReformStatus {
    PREPARING, RUNNING, CONCLUDED
}
