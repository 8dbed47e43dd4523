/** Pilots: listed, shown with their charts, started, measured and evaluated. */
package org.ledord.web.pilot;
