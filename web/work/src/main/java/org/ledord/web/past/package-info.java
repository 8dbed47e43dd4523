/** What somebody took part in who has left a group since, as it was then. */
package org.ledord.web.past;
