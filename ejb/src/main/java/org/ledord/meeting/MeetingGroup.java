package org.ledord.meeting;

/** A group whose meetings the actor may plan. */
public record MeetingGroup(int number, String name) {
}
