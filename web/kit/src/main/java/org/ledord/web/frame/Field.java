package org.ledord.web.frame;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;

/**
 * {@code l:field}: label, hint and error around any one input, and the attributes by which the input tells them to a
 * screen reader. A browser's own {@code required} is not used: its words are not ours and it hides what else is missing.
 */
public class Field extends UIComponentBase {
    public static final String TYPE = "ledord.Field";

    @Override
    public String getFamily() {
        return "ledord";
    }

    @Override
    public void processDecodes(FacesContext context) {
        UIComponent input = input(this);
        Object label = getAttributes().get("label");
        if (input != null && label != null) {
            input.getAttributes().put("label", label); // what Faces' own messages call the field
        }
        super.processDecodes(context);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        super.encodeBegin(context);
        ResponseWriter out = context.getResponseWriter();
        Markup markup = new Markup(context, this);
        UIComponent input = input(this);
        String inputId = input == null ? null : input.getClientId(context);
        out.startElement("div", this);
        out.writeAttribute("class", "field", null);
        markup.label("label", inputId);
        if (input != null) {
            markup.hint(inputId);
            markup.error(inputId);
            describe(input, markup, inputId);
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (isRendered()) {
            context.getResponseWriter().endElement("div");
            super.encodeEnd(context);
        }
    }

    private static void describe(UIComponent input, Markup markup, String inputId) {
        Map<String, Object> attributes = input.getPassThroughAttributes();
        put(attributes, "aria-describedby", markup.describedBy(inputId));
        put(attributes, "aria-invalid", markup.isInvalid(inputId) ? "true" : null);
    }

    private static void put(Map<String, Object> attributes, String name, String value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    private static UIComponent input(UIComponent within) {
        for (UIComponent child : within.getChildren()) {
            UIComponent found = child instanceof EditableValueHolder ? child : input(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
