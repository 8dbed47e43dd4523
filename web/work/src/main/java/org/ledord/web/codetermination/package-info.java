/** Co-determination in the workspace: the list, how one begins, and the track with all that both sides do in it. */
package org.ledord.web.codetermination;
