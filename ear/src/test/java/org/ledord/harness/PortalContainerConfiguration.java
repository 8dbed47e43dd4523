package org.ledord.harness;

import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;

/** Nothing to choose: there is one portal. */
public class PortalContainerConfiguration implements ContainerConfiguration {

    @Override
    public void validate() {
        // Nothing to validate.
    }
}
