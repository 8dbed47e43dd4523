/**
 * Mail that goes round: what has happened in a reform since last time, and what still waits for the reader. A run and its
 * recipients are rows, each unique, so that a run that broke off goes on where it was and nobody gets it twice. Every
 * block has its own anchor, and the letter can be answered: what is written under a block is about its matter, what is
 * written on top goes to the project lead.
 */
package org.ledord.digest;
