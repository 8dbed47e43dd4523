package org.ledord.web.work;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the provider hands people back: sends them on to where they were going. Only those signed in come here. */
public class Entrance extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Without a language in the address, so that the person's own is chosen.
        response.sendRedirect(SignInGate.wanted(request, response).orElse(request.getContextPath() + "/"));
    }
}
