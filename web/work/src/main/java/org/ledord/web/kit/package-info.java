/** The kit of a round in the workspace: its texts, its posters, and how far it came. */
package org.ledord.web.kit;
