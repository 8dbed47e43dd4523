/** What operations ask: does it live, is it ready, and which neighbour is away. */
package org.ledord.web.health;
