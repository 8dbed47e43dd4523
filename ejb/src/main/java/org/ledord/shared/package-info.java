/**
 * What every feature may use and nothing that belongs to one: failures with words, texts in four languages, the clock,
 * settings, the database at hand. Uses no other feature.
 */
package org.ledord.shared;
