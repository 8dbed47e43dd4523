package org.ledord.health;

/** What the portal cannot do all its work without. */
public enum Neighbour {
    /** Without it no page can be shown. */ DATABASE,
    /** Without it letters wait in the outbox. */ OUTGOING_MAIL,
    /** Without it answers wait in the mailbox. */ INCOMING_MAIL,
    /** No neighbour but its books: every mail in the mailbox is stored, and every stored one has ended somewhere (MAIL.md, I14). */ MAIL_BOOKS,
    /** Without it files that came with mail cannot be opened; one of ours only where it is configured. */ VIRUS_SCANNER,
    /** Without it nobody can sign in; what is public works. */ IDENTITY_PROVIDER
}
