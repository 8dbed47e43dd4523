package org.ledord.web.work;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ledord.web.frame.Visit;

/** Where the provider hands people back: sends them on to where they were going. Only those signed in come here. */
public class Entrance extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String home = request.getContextPath() + "/" + Visit.of(request).language() + "/";
        response.sendRedirect(SignInGate.wanted(request, response).orElse(home));
    }
}
