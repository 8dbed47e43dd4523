package org.ledord.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/** The parts that every form field shows around its input: label, hint, error; always in this order. */
final class Markup {
    private final FacesContext context;
    private final UIComponent field;
    private final ResponseWriter out;
    private final Say say;

    Markup(FacesContext context, UIComponent field) {
        this.context = context;
        this.field = field;
        this.out = context.getResponseWriter();
        this.say = CDI.current().select(Say.class).get();
    }

    void label(String element, String forId) throws IOException {
        out.startElement(element, field);
        if (forId != null) {
            out.writeAttribute("for", forId, null);
        }
        out.writeText(text("label"), null);
        if (Boolean.parseBoolean(text("optional"))) {
            out.write(" ");
            span("muted", say.get("frame.field.optional"));
        }
        out.endElement(element);
    }

    void hint(String inputId) throws IOException {
        if (!text("hint").isEmpty()) {
            out.startElement("p", field);
            out.writeAttribute("class", "hint", null);
            out.writeAttribute("id", inputId + "-hint", null);
            out.writeText(text("hint"), null);
            out.endElement("p");
        }
    }

    void error(String inputId) throws IOException {
        List<FacesMessage> messages = context.getMessageList(inputId);
        if (!messages.isEmpty()) {
            out.startElement("p", field);
            out.writeAttribute("class", "error", null);
            out.writeAttribute("id", inputId + "-error", null);
            out.startElement("span", field);
            span("vh", say.get("frame.field.error") + " ");
            out.writeText(messages.get(0).getSummary(), null);
            messages.get(0).rendered();
            out.endElement("span");
            out.endElement("p");
        }
    }

    boolean isInvalid(String inputId) {
        return !context.getMessageList(inputId).isEmpty();
    }

    /** The ids that describe the input, for {@code aria-describedby}; null when nothing does. */
    String describedBy(String inputId) {
        String hint = text("hint").isEmpty() ? "" : inputId + "-hint";
        String error = isInvalid(inputId) ? inputId + "-error" : "";
        String both = (hint + " " + error).strip();
        return both.isEmpty() ? null : both;
    }

    void span(String styleClass, String words) throws IOException {
        out.startElement("span", field);
        out.writeAttribute("class", styleClass, null);
        out.writeText(words, null);
        out.endElement("span");
    }

    String text(String attribute) {
        Object value = field.getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }
}
