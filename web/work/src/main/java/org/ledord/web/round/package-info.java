/** Rounds in the workspace: to open one, to follow it, to answer it, to cut answers into points and to reply to them. */
package org.ledord.web.round;
