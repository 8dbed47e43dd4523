/** What the two pages of a search share, in the open and in the workspace. */
package org.ledord.web.find;
