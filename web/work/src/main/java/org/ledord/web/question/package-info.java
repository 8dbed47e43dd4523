/** Questions to specialists: asked, answered, ended, and who waits for whom. */
package org.ledord.web.question;
