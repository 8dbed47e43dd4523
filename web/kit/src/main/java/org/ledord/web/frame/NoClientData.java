package org.ledord.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import org.ledord.reading.IdentityNumbers;

/**
 * Says beside the field that an identity number stands in it, and keeps what was typed. The doors refuse it as well; this
 * is so that whoever wrote sees where. Every field of the tags {@code l:area} and {@code l:text} has it.
 */
public class NoClientData implements Validator<Object> {
    @Override
    public void validate(FacesContext context, UIComponent field, Object value) {
        if (found(value)) {
            String words = CDI.current().select(Say.class).get().get("rule.identity-number");
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        }
    }

    static boolean found(Object value) {
        return value instanceof String text && IdentityNumbers.anyIn(text);
    }
}
