/** Proposals: listed, shown with their way, written, and compared version by version. */
package org.ledord.web.proposal;
