/** Who there is: the page that connects a login, and for the one who looks after the portal the people and units that are registered. */
package org.ledord.web.people;
