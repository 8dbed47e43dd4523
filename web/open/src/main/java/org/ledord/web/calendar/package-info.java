/** Calendars at secret addresses, for the programs that fetch them. */
package org.ledord.web.calendar;
