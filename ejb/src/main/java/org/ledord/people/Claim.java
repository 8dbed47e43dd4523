package org.ledord.people;

/**
 * What the identity provider says of somebody who has signed in.
 *
 * @param emailVerified whether the provider vouches for the address; an address that it does not vouch for counts for nothing
 */
public record Claim(String issuer, String subject, String email, boolean emailVerified, String name) {
}
