package org.ledord.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ledord.shared.Settings;
import org.ledord.shared.Statements;

/** Tells how many statements a page cost, in the header {@code X-Ledord-Statements}. Only where {@code LEDORD_DEV} is set. */
public class StatementCount extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!settings.development()) {
            chain.doFilter(request, response);
            return;
        }
        Statements.reset();
        HeldResponse held = new HeldResponse(response);
        chain.doFilter(request, held);
        if (!held.isPassedOn()) {
            response.setHeader("X-Ledord-Statements", String.valueOf(Statements.count()));
            held.send();
        }
    }
}
