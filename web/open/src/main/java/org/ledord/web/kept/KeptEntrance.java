package org.ledord.web.kept;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.nio.ByteBuffer;
import org.ledord.web.frame.SecurityHeaders;
import org.ledord.web.hits.Showings;

/**
 * Hands out what is kept and holds before any servlet is asked, on the thread that read the request: nothing here may wait. What is
 * not kept, or of which only the database can say whether it holds, goes the whole way ({@link KeptPages}), which keeps it.
 */
public class KeptEntrance implements ServletExtension {
    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> new Entrance(next, context));
    }

    private static final class Entrance implements HttpHandler {
        private static final HttpString TRANSPORT = new HttpString(SecurityHeaders.TRANSPORT);
        private static final HttpString PURPOSE = new HttpString("Sec-Purpose");
        private static final HttpString STATEMENTS = new HttpString("X-Ledord-Statements");

        private final HttpHandler next;
        private final ServletContext context;

        Entrance(HttpHandler next, ServletContext context) {
            this.next = next;
            this.context = context;
        }

        @Override
        public void handleRequest(HttpServerExchange exchange) throws Exception {
            KeptStore store = (KeptStore) context.getAttribute(KeptPages.STORE); // null until the filter begins
            boolean plain = store != null && Methods.GET.equals(exchange.getRequestMethod()) && !exchange.isHostIncludedInRequestURI();
            KeptAnswer answer = plain ? store.atOnce(KeptPages.address(exchange.getRequestURI(), exchange.getQueryString())) : null;
            if (answer == null) {
                next.handleRequest(exchange);
            } else {
                hand(answer, exchange, store);
            }
        }

        private static void hand(KeptAnswer answer, HttpServerExchange exchange, KeptStore store) {
            KeptPage page = answer.page();
            HeaderMap asked = exchange.getRequestHeaders();
            HeaderMap told = exchange.getResponseHeaders();
            answer.heads().forEach(head -> told.put(head.name(), head.value()));
            told.put(Headers.CACHE_CONTROL, KeptPage.PUBLIC).put(Headers.ETAG, page.tag());
            if (exchange.isSecure()) {
                told.put(TRANSPORT, SecurityHeaders.A_YEAR);
            }
            if (store.tellsStatements()) {
                told.put(STATEMENTS, "0");
            }
            if (answer.path() != null && Showings.isPerson(asked.getFirst(Headers.USER_AGENT), asked.getFirst(Headers.ACCEPT), asked.getFirst(PURPOSE))) {
                store.count(answer.path());
            }
            if (KeptPage.has(asked.getFirst(Headers.IF_NONE_MATCH), page.tag())) {
                exchange.setStatusCode(StatusCodes.NOT_MODIFIED);
                exchange.endExchange();
                return;
            }
            byte[] bytes = page.bytes(asked.getFirst(Headers.ACCEPT_ENCODING));
            if (bytes == page.gzip()) {
                told.put(Headers.CONTENT_ENCODING, "gzip");
            }
            told.put(Headers.CONTENT_TYPE, page.type());
            exchange.setResponseContentLength(bytes.length);
            exchange.getResponseSender().send(ByteBuffer.wrap(bytes));
        }
    }
}
