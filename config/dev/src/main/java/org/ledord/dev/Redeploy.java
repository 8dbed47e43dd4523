package org.ledord.dev;

import java.nio.file.Path;

/** Puts a new build of the portal into the server that {@code config/bin/run} started; called by config/bin/redeploy. */
public final class Redeploy {

    private Redeploy() {
    }

    public static void main(String[] arguments) {
        Checkout checkout = Checkout.around(Path.of(""));
        try {
            new Deployments(checkout.data().resolve("wildfly")).replace(checkout.ear(), ChangingViews::in);
        } catch (Trouble trouble) {
            System.out.println(trouble.getMessage());
            System.out.println(trouble.wayOut());
            System.exit(1);
        }
    }
}
