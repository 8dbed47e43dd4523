/** News in the workspace: the list, writing, a look before all may read it, and letting it out. */
package org.ledord.web.news;
