/**
 * Mail that goes round: what has happened in a reform since the reader was last told, and what still waits for them. A run
 * is begun by the lead, or by its hour (ADR 0013). It and its recipients are rows, each unique, so that a run that broke off
 * goes on where it was and nobody gets it twice; each recipient says what the letter tells, from when until when. Every
 * block has its own anchor, and the letter can be answered: what is written under a block is about its matter, what is
 * written on top goes to the project lead.
 */
package org.ledord.digest;
