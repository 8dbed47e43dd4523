/**
 * The meetings of a group: planned alone or as a series, called by a notice, held along an agenda, and told in minutes.
 *
 * <p>Invariants: each meeting of a series is its own and is moved or called off alone; the call is a notice, so there is one calendar
 * and one place where answers count; minutes are a draft of the group's own until somebody who was there and wrote none of them approves
 * them, and change afterwards by a correction note alone; what is hidden in them is hidden from all but the group and the project lead;
 * who has left the group reads the meetings that they were present at. An action point has one owner of the group and a last day.
 *
 * <p>A meeting is a matter (M3). Rounds, decisions and questions are known here by their matters alone.
 */
package org.ledord.meeting;
