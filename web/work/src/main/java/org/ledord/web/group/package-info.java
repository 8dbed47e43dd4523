/** The groups in the workspace: the list, and one with its mandate and those who are in it. */
package org.ledord.web.group;
