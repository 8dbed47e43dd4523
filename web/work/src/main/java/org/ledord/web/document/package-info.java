/** A reform's documents in the workspace: the list, one with its versions, adding one, and letting it out. */
package org.ledord.web.document;
