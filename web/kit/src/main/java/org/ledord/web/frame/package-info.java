/**
 * The frame around every page of both WARs: which view an address leads to, the language, the words, dates and links,
 * the form fields, what happens when something goes wrong, and what is said with every answer (security, reference).
 * It knows no feature. Features use it through the tags {@code l:*} and the beans {@code say}, {@code dates},
 * {@code address}, {@code problems}; {@code config/docs/design.md} shows each with an example.
 */
package org.ledord.web.frame;
