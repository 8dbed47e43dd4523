package org.ledord.meeting;

/** Where a meeting and its minutes stand. */
public enum MeetingStatus {
    /** Nobody has been called. */ PLANNED,
    /** The group has been called. */ CALLED,
    /** It is not held. */ CALLED_OFF,
    /** Minutes are being written. */ MINUTES,
    /** The minutes are approved. */ APPROVED,
    /** Everybody may read the minutes. */ PUBLISHED
}
