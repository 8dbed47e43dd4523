/**
 * The demo's web mail: read and answer the letters of the invented people as an ordinary mail program would.
 *
 * <p>It reads the mailboxes of the GreenMail server that runs in the same process and sends by SMTP to that server
 * only, so no mail leaves the computer. It lives in {@code config/dev} and is therefore no part of what is installed
 * for real.
 *
 * <p>Reading order: {@link org.ledord.dev.mailbox.MailboxViewer} (start and stop) →
 * {@link org.ledord.dev.mailbox.Routes} (which address gives what) → the pages.
 */
package org.ledord.dev.mailbox;
