package org.ledord.people;

/**
 * A unit to register.
 *
 * @param parent the slug of the unit it belongs to, or null
 */
public record NewUnit(String slug, String name, UnitKind kind, String parent) {
}
