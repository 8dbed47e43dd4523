package org.ledord.web.frame;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * {@code l:radios} and {@code l:checks}: a question with answers to choose from, each with its own words and explanation.
 * Only what stands among {@code options} is ever taken; anything else that a browser sends counts as nothing chosen.
 */
public class Choices extends UIInput {
    public static final String TYPE = "ledord.Choices";

    public Choices() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "ledord";
    }

    @Override
    public void decode(FacesContext context) {
        setValid(true); // what was refused the last time is asked anew
        String[] sent = context.getExternalContext().getRequestParameterValuesMap().get(getClientId(context));
        if (isMany()) {
            setSubmittedValue(sent == null ? new String[0] : sent);
        } else {
            setSubmittedValue(sent == null ? "" : sent[0]);
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object submitted) {
        List<Object> chosen = new ArrayList<>();
        for (Choice option : options()) {
            if (isSent(option, submitted)) {
                chosen.add(option.value());
            }
        }
        if (!isMany()) {
            return chosen.isEmpty() ? null : chosen.get(0);
        }
        ValueExpression target = getValueExpression("value");
        Class<?> wanted = target == null ? List.class : target.getType(context.getELContext());
        return wanted != null && Set.class.isAssignableFrom(wanted) ? new LinkedHashSet<>(chosen) : chosen;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        pushComponentToEL(context, this);
        String id = getClientId(context);
        Markup markup = new Markup(context, this);
        ResponseWriter out = context.getResponseWriter();
        out.startElement("fieldset", this);
        out.writeAttribute("class", "field", null);
        if (markup.describedBy(id) != null) {
            out.writeAttribute("aria-describedby", markup.describedBy(id), null);
        }
        markup.label("legend", null);
        markup.hint(id);
        markup.error(id);
        int n = 0;
        for (Choice option : options()) {
            option(out, option, n == 0 ? id : id + "-" + n, id);
            n++;
        }
        out.endElement("fieldset");
    }

    @Override
    public void encodeEnd(FacesContext context) {
        if (isRendered()) {
            popComponentFromEL(context);
        }
    }

    private void option(ResponseWriter out, Choice option, String id, String name) throws IOException {
        out.startElement("label", this);
        out.writeAttribute("class", "choice", null);
        out.startElement("input", this);
        out.writeAttribute("type", isMany() ? "checkbox" : "radio", null);
        out.writeAttribute("id", id, null);
        out.writeAttribute("name", name, null);
        out.writeAttribute("value", key(option), null);
        if (isChosen(option)) {
            out.writeAttribute("checked", "checked", null);
        }
        out.endElement("input");
        out.startElement("span", this);
        out.startElement("b", this);
        out.writeText(option.label(), null);
        out.endElement("b");
        if (option.hint() != null && !option.hint().isEmpty()) {
            out.startElement("small", this);
            out.writeText(option.hint(), null);
            out.endElement("small");
        }
        out.endElement("span");
        out.endElement("label");
    }

    private boolean isChosen(Choice option) {
        if (getSubmittedValue() != null) {
            return isSent(option, getSubmittedValue());
        }
        Object value = getValue();
        return value instanceof Collection<?> several ? several.contains(option.value()) : Objects.equals(value, option.value());
    }

    private static boolean isSent(Choice option, Object submitted) {
        return submitted instanceof String[] several ? Arrays.asList(several).contains(key(option)) : key(option).equals(submitted);
    }

    private static String key(Choice option) {
        return option.value() instanceof Enum<?> constant ? constant.name() : String.valueOf(option.value());
    }

    private boolean isMany() {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get("many")));
    }

    @SuppressWarnings("unchecked")
    private Collection<Choice> options() {
        Object options = getAttributes().get("options");
        return options == null ? List.of() : (Collection<Choice>) options;
    }
}
