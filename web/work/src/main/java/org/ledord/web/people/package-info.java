/** The page on which a login that is not known yet is connected to a person. */
package org.ledord.web.people;
