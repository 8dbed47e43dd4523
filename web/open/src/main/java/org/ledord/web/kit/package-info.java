/** A round's kit out of doors: the poster of a place, the code on it, and the link by which a manager tells that it was shown. */
package org.ledord.web.kit;
