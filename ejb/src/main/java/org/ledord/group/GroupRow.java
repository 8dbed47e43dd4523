package org.ledord.group;

import org.ledord.shared.Language;

/**
 * A group in a list.
 *
 * @param members how many are in it today
 * @param mine whether the actor is one of them
 * @param total how many groups there are on all pages
 * @param part the title of the part it works in, or null
 */
public record GroupRow(int number, String slug, GroupKind kind, String name, String mandate, Language textLanguage, String area,
        String part, int members, boolean mine, boolean ended, long total) {
}
