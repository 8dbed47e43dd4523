/**
 * The groups of a reform and who is in them, in which function and from when to when. Rights follow the period, and the kind
 * of a group says what it does: a reference group is reached by mail, a management group decides, a specialist group is
 * called for one question. Only the mandate of an elected representative is kept, never an ordinary member's union. Nobody
 * gives themselves a membership, and only those who lead the reform say who leads, coordinates or manages in it. Others read
 * {@link org.ledord.group.Memberships}.
 */
package org.ledord.group;
