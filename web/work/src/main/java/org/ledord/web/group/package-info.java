/** The groups in the workspace: the list, one with its mandate and those who are in it, a new one, and what changes them. */
package org.ledord.web.group;
