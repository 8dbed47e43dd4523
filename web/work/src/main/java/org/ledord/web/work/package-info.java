/** What belongs to the workspace as a whole: its addresses, its menu, and signing out. */
package org.ledord.web.work;
