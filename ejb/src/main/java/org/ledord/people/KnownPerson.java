package org.ledord.people;

import java.util.UUID;
import org.ledord.shared.Language;

/**
 * A person as other features may know them. The id is for rows within the domain; pages and addresses use the public id.
 *
 * @param mailbox whether it is a unit's shared mailbox: written to, and nobody
 * @param title what they do, in the municipality's own words; may be null, as may the unit
 */
public record KnownPerson(long id, UUID publicId, String name, Language language, Long unitId, String title, boolean mailbox) {
}
