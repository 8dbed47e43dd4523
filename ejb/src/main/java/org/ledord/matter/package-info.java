/**
 * What everything can point at. A matter has a reform, kind, permanent number, title, status and audience; proposals,
 * rounds, decisions, pilots, posts and groups each have one. Access, mail tokens, digest and search go by matter, and
 * features refer to each other by it and never by each other's classes.
 */
package org.ledord.matter;
