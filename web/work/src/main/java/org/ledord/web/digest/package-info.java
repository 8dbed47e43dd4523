/** The digest in the workspace: what the next one would say and to whom, sending it, and how far each run has come. */
package org.ledord.web.digest;
