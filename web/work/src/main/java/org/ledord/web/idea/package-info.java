/** The idea box: what waits for a group and for an answer, and what became of the rest. */
package org.ledord.web.idea;
