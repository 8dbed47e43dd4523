/**
 * Who there is: persons, the units they work in, the mailboxes that are known to be theirs and the logins that are linked
 * to them. A person needs neither mail nor login. A login is known by issuer and subject; its first linking takes an address
 * that the identity provider has verified, that we have registered, and a click in that very mailbox. Membership and rights
 * are not here. Others point at a person by its public id and read {@link org.ledord.people.Persons}.
 */
package org.ledord.people;
