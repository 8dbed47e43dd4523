/** The reforms in the workspace: the list, a new one, one with its purpose, goals, principles, parts, timeline and groups, and what changes them. */
package org.ledord.web.reform;
