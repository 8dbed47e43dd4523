/**
 * Answers to anonymous rounds. That somebody has answered and what was said are written in two transactions by two database
 * roles and share no key and no time finer than a day; ballots rest in a spool and are written anew in random order. Nothing
 * is told before the round has closed and enough have answered (ACCESS.md, Surveys; ADR 0016). Surveys use the same box
 * and the same rule of shares (ADR 0033).
 */
package org.ledord.ballot;
