package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.ledord.answer.AnswerLinks;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;

/** Leads whoever has a code on paper to the form that it stands for. */
@Named
@RequestScoped
public class CodePage {
    @Inject
    private AnswerLinks links;

    @Inject
    private Stamp stamp;

    @Inject
    private Done done;

    @Inject
    private Say say;

    private String code;

    /** Looks the code up. */
    public void enter() {
        stamp.demand();
        Optional<String> token = links.behindCode(code);
        if (token.isEmpty()) {
            Problems.beside("code", say.get("open.code.unknown"));
        } else {
            done.go("/answer/{token}", token.get());
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
