/**
 * How often each public page was shown: a number for a page and a day, and nothing about who it was shown to (no cookie, no address,
 * no browser). Not among the public views, so that counting renews no kept page. Counting uses nothing but the database and the clock (ADR 0041);
 * those who write for a reform read which of its pages are read.
 */
package org.ledord.hits;
