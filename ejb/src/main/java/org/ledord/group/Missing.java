package org.ledord.group;

/**
 * A unit, or a profession that two or more have, that others in the reform come from and nobody in this group.
 *
 * @param unit whether it is a unit; else a profession
 * @param people how many in the reform come from there
 */
public record Missing(boolean unit, String name, int people) {
}
