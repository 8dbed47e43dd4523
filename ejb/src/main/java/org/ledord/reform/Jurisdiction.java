package org.ledord.reform;

/** Whose law the reform is under: Sweden's, Norway's, Finland's. */
public enum Jurisdiction {
    SE, NO, FI
}
