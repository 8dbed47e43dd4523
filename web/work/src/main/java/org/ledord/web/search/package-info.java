/** Finding what one may see, from the box in the workspace's head. */
package org.ledord.web.search;
