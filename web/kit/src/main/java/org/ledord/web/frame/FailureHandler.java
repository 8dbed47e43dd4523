package org.ledord.web.frame;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.ledord.shared.RuleViolation;

/**
 * The one place where an exception becomes something a person understands; pages never catch. A rule that says no, and a
 * lost race, are told on the same page, with everything typed kept. What is not there or not allowed becomes that page's
 * status. A page that was open too long is shown anew. Everything else is logged under the reference that the visitor sees.
 */
public class FailureHandler extends ExceptionHandlerWrapper {
    private static final Logger LOG = Logger.getLogger(FailureHandler.class);
    /** The element of the templates that shows the error summary; rendered again in answers to Ajax. */
    private static final String SUMMARY = "problems";

    FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEvent event = events.next();
            events.remove();
            try {
                handle(context, event.getContext().getException(), event.getContext().getPhaseId());
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }
        getWrapped().handle();
    }

    private static void handle(FacesContext context, Throwable thrown, PhaseId phase) throws IOException {
        Throwable told = Failure.told(thrown);
        if (isExpired(thrown)) {
            again(context);
        } else if (context.isPostback() && !PhaseId.RENDER_RESPONSE.equals(phase) && Failure.status(told) == 409) {
            onSamePage(context, told);
        } else {
            asPage(context, told, thrown);
        }
    }

    private static void onSamePage(FacesContext context, Throwable told) {
        Say say = CDI.current().select(Say.class).get();
        if (told instanceof RuleViolation rules) {
            rules.all().forEach(rule -> context.addMessage(field(context, rule), new FacesMessage(FacesMessage.SEVERITY_ERROR, Failure.words(rule, say), null)));
        } else {
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, say.get("frame.failure.race.text"), null));
        }
        if (context.getPartialViewContext().isPartialRequest() && context.getViewRoot().findComponent(SUMMARY) != null) {
            context.getPartialViewContext().getRenderIds().add(SUMMARY);
        }
        context.renderResponse();
    }

    /** The field that the rule is about, where the page has it; null otherwise, so that no word leads nowhere. */
    private static String field(FacesContext context, RuleViolation rule) {
        boolean there = rule.field() != null && context.getViewRoot().invokeOnComponent(context, rule.field(), (same, found) -> { });
        return there ? rule.field() : null;
    }

    private static void asPage(FacesContext context, Throwable told, Throwable thrown) throws IOException {
        HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
        int status = Failure.status(told);
        if (status >= 500) {
            LOG.errorf(thrown, "request failed, reference %s", ReferenceFilter.of(request));
        } else {
            LOG.debugf("%d: %s", status, told.getMessage());
        }
        Failure.note(request, told);
        ExternalContext external = context.getExternalContext();
        if (external.isResponseCommitted()) {
            context.responseComplete();
            return;
        }
        Optional<String> elsewhere = context.isPostback() || status != 404 && status != 403 ? Optional.empty() : elsewhere(request);
        if (elsewhere.isPresent()) {
            external.redirect(elsewhere.get());
        } else {
            external.responseSendError(status, null);
        }
        context.responseComplete();
    }

    private static Optional<String> elsewhere(HttpServletRequest request) {
        Instance<Elsewhere> other = CDI.current().select(Elsewhere.class);
        return other.isResolvable() ? other.get().insteadOf(request) : Optional.empty();
    }

    private static void again(FacesContext context) throws IOException {
        Address address = CDI.current().select(Address.class).get();
        String here = address.getHere();
        context.getExternalContext().redirect(here + (here.contains("?") ? "&" : "?") + Done.PARAMETER + "=frame.expired.done");
    }

    private static boolean isExpired(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                return true;
            }
        }
        return false;
    }

    /** Tells Faces of the handler. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new FailureHandler(getWrapped().getExceptionHandler());
        }
    }
}
