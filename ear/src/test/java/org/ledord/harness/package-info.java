/**
 * What all tests against the whole portal share: one started portal, and the bridge by which Arquillian reaches the
 * tests that lie inside it.
 *
 * <p>Invariant: one server, one sign-in, one database and one mail server per test run, however many tests there are.
 */
package org.ledord.harness;
