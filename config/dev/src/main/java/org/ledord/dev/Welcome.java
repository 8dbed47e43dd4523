package org.ledord.dev;

import java.net.URI;

/** What a person is told when everything runs: where to go, and as whom. */
final class Welcome {

    private Welcome() {
    }

    static String text(LocalStack stack, URI mailbox) {
        return """

                Ledord is running.

                  Public pages   %s/sv/
                  Workspace      %s
                  Mailbox        %s   (all demo mail; open a letter and answer it)

                  Sign in with any of these; the password is the same as the name.
                    projektledare            leads the reform in Falkenberg: rounds, points, decisions, posts
                    medarbetare1, -2         working group: write proposals, answer rounds
                    facklig1, facklig2       union representatives: answer rounds, follow what became of it
                    skyddsombud              safety representative
                    samordnare               team coordinator, centrum
                    enhetschef               unit manager, Hjortsberg
                    specialist               answers specialist questions
                    portaladmin              looks after the whole portal
                    registrator              records officer
                    projektledare-karlstad, -norrkoping, -goteborg    lead the other Swedish reforms
                    prosjektleder, tillitsvalgt                       Bergen, in Norwegian

                  Data and logs  %s
                  Start over     config/bin/run --fresh
                  Stop           Ctrl-C
                """.formatted(stack.publicUrl(), stack.workspace(), mailbox, ".ledord/");
    }
}
