/** The reforms in the workspace: the list, and one with its purpose, goals, principles, parts, timeline and groups. */
package org.ledord.web.reform;
