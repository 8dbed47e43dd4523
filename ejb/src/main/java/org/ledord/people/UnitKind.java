package org.ledord.people;

/** What a unit does. */
public enum UnitKind {
    HOME_CARE, HOME_NURSING, ASSESSMENT, REHAB, STAFF, EXTERNAL
}
