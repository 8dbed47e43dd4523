package org.ledord.web.work;

import io.undertow.server.DefaultResponseListener;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.server.handlers.CookieImpl;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.util.Deque;

/**
 * Stands before the server's own support for OIDC, which no filter does, and mends what it answers with an empty page. The
 * state by which it knows that a return from the provider belongs to this browser lies in one cookie: two tabs that sign in
 * at once, as all do after a restart, overwrite each other's. Whoever comes back with a state that is no longer the cookie's
 * is sent to sign in again, which costs them nothing when the provider knows them; three such returns within a minute, a
 * browser without cookies, and all other failures at the entrance end on a page that says so.
 */
public class SignInReturn implements ServletExtension {
    static final String FAILED = "/signin-failed";
    private static final String STATE = "state";
    private static final String STATE_COOKIE = "OAuth_Token_Request_State";
    private static final String AGAIN = "ledord-again";
    private static final int MOST = 3;
    private static final int SECONDS_60 = 60;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addOuterHandlerChainWrapper(next -> new Entrance(next, context.getContextPath()));
    }

    private static final class Entrance implements HttpHandler, DefaultResponseListener {
        private final HttpHandler next;
        private final String context;

        Entrance(HttpHandler next, String context) {
            this.next = next;
            this.context = context;
        }

        @Override
        public void handleRequest(HttpServerExchange exchange) throws Exception {
            Deque<String> states = exchange.getQueryParameters().get(STATE);
            if (!SignInGate.ENTRANCE.equals(exchange.getRelativePath())) {
                next.handleRequest(exchange);
            } else if (states == null || belongsHere(states, exchange.getRequestCookie(STATE_COOKIE))) {
                exchange.addDefaultResponseListener(this);
                next.handleRequest(exchange);
            } else {
                again(exchange);
            }
        }

        /** Whether the entrance itself failed: its answer has no page of its own. */
        @Override
        public boolean handleDefaultResponse(HttpServerExchange exchange) {
            if (!exchange.isResponseStarted() && exchange.getStatusCode() >= StatusCodes.BAD_REQUEST) {
                go(exchange, FAILED);
                return true;
            }
            return false;
        }

        private void again(HttpServerExchange exchange) {
            int times = times(exchange.getRequestCookie(AGAIN));
            boolean keepsCookies = exchange.getRequestHeaders().contains(Headers.COOKIE);
            if (keepsCookies && times < MOST) {
                exchange.setResponseCookie(new CookieImpl(AGAIN, Integer.toString(times + 1)).setPath(context + SignInGate.ENTRANCE)
                        .setMaxAge(SECONDS_60).setHttpOnly(true).setSameSiteMode("Lax").setSecure(exchange.isSecure()));
                go(exchange, SignInGate.ENTRANCE);
            } else {
                go(exchange, FAILED);
            }
        }

        private void go(HttpServerExchange exchange, String path) {
            exchange.setStatusCode(StatusCodes.SEE_OTHER);
            exchange.getResponseHeaders().put(Headers.LOCATION, context + path);
            exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
            exchange.endExchange();
        }

        private static boolean belongsHere(Deque<String> states, Cookie kept) {
            return states.size() == 1 && kept != null && states.getFirst().equals(kept.getValue());
        }

        private static int times(Cookie kept) {
            return kept != null && kept.getValue().matches("[0-9]") ? Integer.parseInt(kept.getValue()) : 0;
        }
    }
}
