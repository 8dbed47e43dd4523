/** The meetings of a group: planned, called, held along an agenda, told in minutes. */
package org.ledord.web.meeting;
