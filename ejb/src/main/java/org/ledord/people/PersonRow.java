package org.ledord.people;

import java.io.Serializable;
import java.util.UUID;

/** A person to choose; title and unit may be null. */
public record PersonRow(UUID person, String name, String title, String unit) implements Serializable {
}
