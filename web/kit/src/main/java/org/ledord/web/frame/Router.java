package org.ledord.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Leads an address to its view by the WAR's route table. What is in no table does not exist: views cannot be asked for
 * by their file name. An address without a language is sent on to the visitor's own.
 */
public class Router extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    /** Answered by others: files of the design system, Faces resources, health, servlets that stand outside the languages. */
    private static final Set<String> PASSED = Set.of("ledord", "jakarta.faces.resource", "health", "api", "files", "films", "images", "k", "signin", "signin-failed", "sign-out", "robots.txt", "sitemap.xml");

    @Inject
    private transient Site site;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Visit visit = Visit.of(request);
        List<String> parts = visit.parts();
        if (parts.contains("..") || parts.contains(".")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND); // the server would read another path than we do
            return;
        }
        if (!visit.namesLanguage() && !parts.isEmpty() && isPassed(parts)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Site.Found> found = site.find(parts);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!visit.namesLanguage()) {
            response.setHeader("Vary", "Accept-Language");
            response.sendRedirect(straight(request, visit));
        } else if (!visit.uri().equals(canonical(request, visit)) && !"POST".equals(request.getMethod())) {
            response.sendRedirect(straight(request, visit));
        } else {
            show(found.get(), visit, request, response);
        }
    }

    private static void show(Site.Found found, Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        visit.found(found.route());
        request.getRequestDispatcher(found.route().view()).forward(new WithParameters(request, found.parameters()), response);
    }

    /** Whether addresses that begin with this word are answered by others: none of them is looked for in the table. */
    public static boolean passes(String word) {
        return PASSED.contains(word);
    }

    private static boolean isPassed(List<String> parts) {
        boolean faces = "jakarta.faces.resource".equals(parts.get(0));
        boolean view = parts.get(parts.size() - 1).endsWith(".xhtml");
        return passes(parts.get(0)) && (faces || !view);
    }

    private static String canonical(HttpServletRequest request, Visit visit) {
        String path = visit.rawPath();
        String bare = path.length() > 1 && path.endsWith("/") ? path.replaceAll("/+$", "") : path;
        return request.getContextPath() + "/" + visit.language() + (bare.isEmpty() ? "/" : bare);
    }

    private static String straight(HttpServletRequest request, Visit visit) {
        return canonical(request, visit) + (visit.query() == null ? "" : "?" + visit.query());
    }

    /**
     * The request, with what the path says among its parameters; the path wins over the query. The form is read when it
     * is first asked for, not before: only the servlet that the view is shown by can read one with files in it.
     */
    private static final class WithParameters extends HttpServletRequestWrapper {
        private final Map<String, String> fromPath;
        private Map<String, String[]> parameters;

        WithParameters(HttpServletRequest request, Map<String, String> fromPath) {
            super(request);
            this.fromPath = fromPath;
        }

        @Override
        public String getParameter(String name) {
            String[] values = getParameterValues(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            if (parameters == null) {
                Map<String, String[]> all = new LinkedHashMap<>(super.getParameterMap());
                fromPath.forEach((name, value) -> all.put(name, new String[] {value}));
                parameters = Collections.unmodifiableMap(all);
            }
            return parameters;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }

        @Override
        public String[] getParameterValues(String name) {
            return getParameterMap().get(name);
        }
    }
}
