/** What belongs to the public WAR as a whole: its addresses, its first page, and the page that shows every component. */
package org.ledord.web.open;
