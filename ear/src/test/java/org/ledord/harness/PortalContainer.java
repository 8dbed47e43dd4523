package org.ledord.harness;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;

/**
 * The portal as Arquillian sees it: its tests are deployed with it ({@link TestWar}), so a "deployment" only tells where
 * they are.
 */
public class PortalContainer implements DeployableContainer<PortalContainerConfiguration> {

    private int http;

    @Override
    public Class<PortalContainerConfiguration> getConfigurationClass() {
        return PortalContainerConfiguration.class;
    }

    @Override
    public void setup(PortalContainerConfiguration configuration) {
        // Nothing can be configured.
    }

    @Override
    public void start() {
        http = RunningPortal.http();
    }

    @Override
    public void stop() {
        // The portal outlives each test class; it ends with the tests' process.
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 5.0");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) {
        HTTPContext context = new HTTPContext("localhost", http);
        context.add(new Servlet("ArquillianServletRunnerEE9", TestWar.CONTEXT));
        return new ProtocolMetaData().addContext(context);
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // It was never deployed alone.
    }
}
