package org.ledord.testing;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the portal: whatever a page may inject, it may inject.
 *
 * <p>Name it {@code SomethingIT}. All of them share one running portal with the demo in it, so a test makes what it
 * needs and does not count what others made. It goes through doors only.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class ContainerTest {

    /** Empty: the tests are part of the portal that runs (see org.ledord.harness.TestWar in the module ear). */
    @Deployment
    public static WebArchive portal() {
        return ShrinkWrap.create(WebArchive.class, "it.war");
    }
}
