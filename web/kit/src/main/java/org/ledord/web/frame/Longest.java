package org.ledord.web.frame;

import jakarta.el.ValueExpression;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/**
 * Says beside the field that more stands in it than the field takes, and keeps what was typed. HTML's own {@code maxlength}
 * is not used: what is pasted would be cut off without a word. Every field of the tags {@code l:area} and {@code l:text} has it.
 */
public class Longest implements Validator<Object> {
    /** Of a field of which HTML knows no length: a date, a time, a number. */
    private static final int USUAL = 500;

    @Override
    public void validate(FacesContext context, UIComponent field, Object value) {
        int longest = longest(context, field.getPassThroughAttributes().get("data-longest"));
        int length = length(value);
        if (length > longest) {
            String words = CDI.current().select(Say.class).get().of("frame.field.long", longest, length);
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        }
    }

    /** How long it is to whoever typed it: a line's end is sent as two signs and counts as one, as browsers count it. */
    static int length(Object value) {
        return value instanceof String text ? text.replace("\r\n", "\n").length() : 0;
    }

    /** A tag hands its number over as an expression. */
    private static int longest(FacesContext context, Object declared) {
        Object number = declared instanceof ValueExpression expression ? expression.getValue(context.getELContext()) : declared;
        return number == null ? USUAL : Integer.parseInt(number.toString());
    }
}
