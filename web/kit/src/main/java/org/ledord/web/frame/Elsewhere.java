package org.ledord.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Where a WAR has another page for a visitor who may not have the one that was asked for. At most one bean of a WAR is it. */
public interface Elsewhere {
    /** The address of that page, from the host on; empty where there is none. */
    Optional<String> insteadOf(HttpServletRequest request);
}
