package org.ledord.consultation;

/** What has become of an invitation. */
public enum InvitationState {
    /** Asked, has not answered. */ INVITED,
    /** Has answered. */ ANSWERED,
    /** Answered, and took it back. */ WITHDRAWN,
    /** Is no longer asked; the link does not work. */ REVOKED
}
