/**
 * What those who write a proposal say about it among themselves: one thread below each proposal, oldest first, for its group and,
 * from the moment that it was shared, the project lead (ADR 0026). A post can be changed for an hour and withdrawn by whoever wrote it;
 * a withdrawn one leaves its place. Others are told by mail, and a reply to that mail is a post. Nothing of it is ever public. It knows
 * a proposal by its matter alone.
 */
package org.ledord.discussion;
