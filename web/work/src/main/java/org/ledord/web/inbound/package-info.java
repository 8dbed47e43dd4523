/** Mail that came in, in the workspace: what waits for a place, one mail with what may be done with it, and inputs with their answers. */
package org.ledord.web.inbound;
