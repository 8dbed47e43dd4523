package org.ledord.dev;

import java.net.URI;

/** What a person is told when everything runs: where to go, and as whom. */
final class Welcome {

    private Welcome() {
    }

    static String text(LocalStack stack, URI mailbox) {
        return text(stack.publicUrl() + "/", stack.workspace(), mailbox, stack.ports().smtp(), stack.ports().imap());
    }

    static String text(String open, URI workspace, URI mailbox, int smtp, int imap) {
        return """

                Ledord is running.

                  Public pages  %s
                  Workspace     %s
                  Mailbox       %s  (all mail: read it, answer it)
                  Mail program  SMTP %d, IMAP %d on 127.0.0.1 (any password)

                  Sign in to the workspace with a name below; the password is the name again.

                    Falkenberg
                    projektledare   leads the reform: rounds, points, decisions, pilots, posts
                    samordnare      coordinates a working group: writes and submits proposals
                    medarbetare1    is in that working group: writes proposals, answers rounds
                    medarbetare2    is in the reference group of staff: answers rounds
                    enhetschef      is a unit manager in the same reference group
                    facklig1        speaks for a union: answers rounds and follows them up
                    facklig2        speaks for another union
                    skyddsombud     is the chief safety representative, among the unions
                    specialist      is in a specialist group: answers what it is asked

                    Other reforms
                    projektledare-karlstad, projektledare-norrkoping,
                    projektledare-goteborg   lead the three other Swedish ones
                    prosjektleder            leads the one in Bergen, in Norwegian
                    tillitsvalgt             speaks for a union there

                    The whole portal
                    portaladmin     looks after it: sets up reforms, registers people
                    nykomling       is registered by nobody yet: name nykomling@example.org
                                    lead of a new reform and see how one begins
                    registrator     keeps its records

                  Data and logs   .ledord/
                  Start over      config/bin/run --fresh
                  Stop            Ctrl-C
                """.formatted(open, workspace, mailbox, smtp, imap);
    }
}
