/**
 * Files that came with mail. Their bytes stay in the raw mail alone; a row says what each is, found in its bytes and never in its
 * name, and whether it may be opened: only what is on a short list of kinds, and where a virus scanner is configured only what
 * it has found clean (MAIL.md, I11, I12). What may not be opened is kept like all mail, and its sender is told.
 */
package org.ledord.attachment;
