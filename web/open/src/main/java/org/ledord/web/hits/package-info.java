/** Counts which public pages are shown (ADR 0041), before what is kept of them is handed out. */
package org.ledord.web.hits;
