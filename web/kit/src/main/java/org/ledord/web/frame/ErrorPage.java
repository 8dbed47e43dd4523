package org.ledord.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Shows what went wrong as a page in the visitor's language, whatever failed: a view, a filter, the container itself.
 * The failed request may have been a form; to Faces it is shown as a plain reading one.
 */
public class ErrorPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ErrorPage.class);
    private static final String VIEW = "/errors/failure.xhtml";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MDC.put("ref", ReferenceFilter.of(request)); // the filter that set it has been left
        try {
            show(request, response);
        } finally {
            MDC.remove("ref");
        }
    }

    private static void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        int shown = status == null ? HttpServletResponse.SC_NOT_FOUND : status;
        if (thrown != null) {
            Throwable told = Failure.told(thrown);
            shown = Failure.status(told);
            Failure.note(request, told);
            if (shown >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                LOG.errorf(thrown, "request failed, reference %s", ReferenceFilter.of(request));
            }
        }
        request.setAttribute(Failure.STATUS, shown);
        response.setStatus(shown);
        response.setHeader("Cache-Control", "no-store");
        try {
            request.getRequestDispatcher(VIEW).forward(new Reading(request), response);
        } catch (ServletException | RuntimeException e) {
            LOG.errorf(e, "the error page itself failed, reference %s", ReferenceFilter.of(request));
            plain(request, response);
        }
    }

    private static void plain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            response.resetBuffer();
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println("Ledord: " + ReferenceFilter.of(request));
        }
    }

    private static final class Reading extends HttpServletRequestWrapper {

        Reading(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getHeader(String name) {
            return "Faces-Request".equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }
    }
}
