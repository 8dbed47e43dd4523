/**
 * Who acts, and what they may. {@code policy} (beside this package's resources) is the one file that says who may do
 * what; {@link org.ledord.access.May} asks it before a door opens, {@link org.ledord.access.Scope} asks it within a
 * read. Nothing is allowed that the file does not list. Keycloak says who somebody is and holds two global roles;
 * everything else is a membership with a period, read anew on each request.
 */
package org.ledord.access;
