package org.ledord.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.ledord.shared.NotFound;
import org.ledord.shared.Refused;
import org.ledord.shared.RuleViolation;

/** What went wrong, in words for a person. On an error page: {@code failure.title}, {@code failure.text}, {@code failure.reference}. */
@Named
@RequestScoped
public class Failure {
    private static final String RULE = Failure.class.getName() + ".rule";
    static final String STATUS = Failure.class.getName() + ".status";
    private static final String AWAY = Failure.class.getName() + ".away";
    /** How SQL begins to say that there is no connection, or that the server is going down or coming up (SQL:2003, PostgreSQL's appendix A). */
    private static final List<String> NO_DATABASE = List.of("08", "57P");
    /** Named, not imported: pages know nothing of how things are stored. */
    private static final Set<String> LOST_RACES = Set.of("jakarta.persistence.OptimisticLockException",
            "jakarta.persistence.PessimisticLockException", "jakarta.persistence.LockTimeoutException",
            "org.hibernate.StaleStateException", "org.hibernate.exception.LockAcquisitionException");
    private HttpServletRequest request;
    private Say say;

    protected Failure() {
    }

    @Inject
    public Failure(HttpServletRequest request, Say say) {
        this.request = request;
        this.say = say;
    }

    /** What happened, in one line. */
    public String getTitle() {
        return say.get("frame.failure." + kind() + ".title");
    }

    /** What it means and what to do. */
    public String getText() {
        if (request.getAttribute(RULE) instanceof RuleViolation rule) {
            return words(rule, say);
        }
        String text = say.get("frame.failure." + kind() + ".text");
        return isLarge() ? new Sizes(say).getTooLarge() + " " + text : text;
    }

    /** Whether more was sent than is read: there is a form to go back to. */
    public boolean isLarge() {
        return kind().equals("large");
    }

    /** Whether our side failed, so that the reference is worth telling. */
    public boolean isOurs() {
        return kind().equals("broken") || kind().equals("database");
    }

    /** The word by which the request is found in the log. */
    public String getReference() {
        return ReferenceFilter.of(request);
    }

    private String kind() {
        if (request.getAttribute(RULE) != null) {
            return "rule";
        }
        if (request.getAttribute(AWAY) != null) {
            return "database";
        }
        int status = request.getAttribute(STATUS) instanceof Integer known ? known : 0;
        return switch (status) {
            case 404, 410 -> "missing";
            case 403 -> "refused";
            case 401 -> "signed-out";
            case 503 -> "sign-in";
            case 409 -> "race";
            case 413 -> "large";
            case 400, 405, 415 -> "request";
            default -> "broken";
        };
    }

    /** The words of a rule that said no. */
    static String words(RuleViolation rule, Say say) {
        return say.all(rule.key(), rule.arguments());
    }

    /** The cause that a person can be told about, or the outermost one when there is none. */
    static Throwable told(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation || cause instanceof NotFound || cause instanceof Refused || isLostRace(cause) || isAway(cause)) {
                return cause;
            }
            if (cause == cause.getCause()) {
                break;
            }
        }
        return thrown;
    }

    /** Whether somebody else changed the same thing first. */
    static boolean isLostRace(Throwable thrown) {
        for (Class<?> type = thrown.getClass(); type != null; type = type.getSuperclass()) {
            if (LOST_RACES.contains(type.getName())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the database is away, which passes; seldom what fails is our own doing then. */
    private static boolean isAway(Throwable thrown) {
        return thrown instanceof SQLException failed && failed.getSQLState() != null && NO_DATABASE.stream().anyMatch(failed.getSQLState()::startsWith);
    }

    /** Notes for the failure page what it is to tell. */
    static void note(HttpServletRequest request, Throwable told) {
        if (told instanceof RuleViolation) {
            request.setAttribute(RULE, told);
        } else if (isAway(told)) {
            request.setAttribute(AWAY, told);
        }
    }

    /** The status that an exception gets when there is no page to say it on. */
    static int status(Throwable told) {
        if (told instanceof NotFound) {
            return 404;
        }
        if (told instanceof Refused) {
            return 403;
        }
        if (told instanceof RuleViolation || isLostRace(told)) {
            return 409;
        }
        if (isAway(told)) {
            return 503;
        }
        return 500;
    }
}
