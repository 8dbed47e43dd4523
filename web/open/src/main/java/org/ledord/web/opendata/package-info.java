/** What is public as data: lists as JSON and CSV with their description, the feed, the calendar, the addresses for those who index. */
package org.ledord.web.opendata;
