package org.ledord.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Makes forms go to the address that the visitor sees, never to a view's file, and views speak the address's language. */
public class Views extends ViewHandlerWrapper {

    public Views(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Visit visit = visit(context);
        if (visit.route() != null && visit.route().view().equals(viewId)) {
            return CDI.current().select(Address.class).get().action();
        }
        return super.getActionURL(context, viewId);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return visit(context).language().locale();
    }

    private static Visit visit(FacesContext context) {
        return Visit.of((HttpServletRequest) context.getExternalContext().getRequest());
    }
}
