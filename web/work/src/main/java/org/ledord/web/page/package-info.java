/** Pages in the workspace: the tree with the state of each language, writing, and letting out. */
package org.ledord.web.page;
