/**
 * Journeys: the whole portal as a person meets it, in a real browser with real sign-in and real mail. Few, and long
 * enough to be true.
 */
package org.ledord.journey;
