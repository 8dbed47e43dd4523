package org.ledord.notice;

/** What somebody who was called has said of whether they come. */
public enum Coming {
    YES, MAYBE, NO
}
