/** Decisions and promises: listed, shown with what they rest on, and recorded. */
package org.ledord.web.decision;
