/**
 * What the members of a group must be told: a call to a meeting, a matter of co-determination. A letter of the stream NOTICE to
 * each of them, whatever they have chosen about news (MAIL.md, D15); what it said is kept, and who has it are letters. One that says when
 * and where carries an invitation that calendars understand (RFC 5545, 5546), and what is answered last, by calendar or in words,
 * says who comes.
 */
package org.ledord.notice;
