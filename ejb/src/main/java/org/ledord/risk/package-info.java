/**
 * Risk and consequence assessments of a proposal: what changes, where and for whom, and each risk by severity and likelihood with what
 * is done about it. A unit's manager and the safety representative write one together; each signs it or dissents in words, and from
 * then on the risks stand as they were signed and only what is done about them goes on. What is still to be done follows into the
 * pilot and onto the agenda. A decision waits for a signed one of every unit concerned where the reform says so
 * ({@link org.ledord.risk.SignedAssessments}); the lead names those units ({@link org.ledord.risk.RiskConcerning}).
 */
package org.ledord.risk;
