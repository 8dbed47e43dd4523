/**
 * What is public, for machines and for reading elsewhere: every public list as rows with stable identifiers, what happened as a feed,
 * public dates as a calendar, all addresses for those who index. Reads nothing but the {@code public_*} views (ADR 0040).
 */
package org.ledord.opendata;
