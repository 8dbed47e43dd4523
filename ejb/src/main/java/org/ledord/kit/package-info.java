/**
 * The kit of a round, or of a post that weighs enough: what carries it to a workplace and tells how far it came. One sheet in easy language per language, what a manager
 * reads out, posters whose codes count how often they are scanned, and which units have it and have shown it. It says of a unit that it
 * answered, never what (ADR 0039, 0048).
 */
package org.ledord.kit;
