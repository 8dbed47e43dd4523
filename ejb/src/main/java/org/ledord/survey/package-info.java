/**
 * Surveys: the same questions put anew, before a pilot, after it, or now and then; answered through a code on the wall or a link in a
 * mail, once. Turnout and ballot are two transactions by two database roles and share no key ({@link org.ledord.ballot.BallotBox}). When
 * an occasion closes, {@link org.ledord.survey.SurveyRelease} decides once what may be told, and nothing else is ever told by any door;
 * the ballots are rewritten so that the database knows no more than that (ACCESS.md, Surveys; ADR 0033).
 */
package org.ledord.survey;
