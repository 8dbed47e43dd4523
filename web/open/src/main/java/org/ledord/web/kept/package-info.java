/**
 * Public pages are drawn once and kept, compressed, until something changed that a public page could show
 * ({@link org.ledord.transparency.PublicVersion}): whoever reads meanwhile gets the same bytes, or is told that they have them (ADR 0036).
 */
package org.ledord.web.kept;
