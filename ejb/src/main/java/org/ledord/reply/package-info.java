/**
 * Points and replies ("du sa – vi gjorde"): answers are cut into points, each point gets one reply with its reason, and
 * the round is concluded when nothing is left.
 *
 * <p>Invariants: a point quotes the answer word by word; one reply may answer many points; a reply can be rewritten
 * until the round is concluded; a round is concluded only when every word that was written is in a point or set aside,
 * and every point has a reply; then each who answered gets one letter about their own points.
 */
package org.ledord.reply;
