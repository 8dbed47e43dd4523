/** Pictures for pages and news in the workspace: those there are, with what to write in a text, and adding one. */
package org.ledord.web.picture;
