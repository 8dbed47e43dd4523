/**
 * Mail that comes in. The raw bytes are stored and committed first, judged after; each mail ends in exactly one state,
 * and its sender knows which. The token says which matter and whom we asked, the sender's address must fit it too; what
 * does not fit waits in the holding pen, where nothing is ever destroyed. What answers a specialist
 * question goes to it, an idea into the idea box, a diary's line into its pilot; what somebody says outside a round is an input that the project lead answers. Rules I1–I16 of MAIL.md are held here.
 */
package org.ledord.inbound;
