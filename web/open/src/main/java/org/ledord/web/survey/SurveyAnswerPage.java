package org.ledord.web.survey;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledord.matter.MatterKey;
import org.ledord.shared.NotFound;
import org.ledord.survey.SurveyAnswering;
import org.ledord.survey.SurveyForm;
import org.ledord.survey.SurveyLinks;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;
import org.ledord.web.open.Stamp;

/** Answering a survey, from a code on the wall or through a link of one's own: one page, no script, no cookie. */
@Named
@RequestScoped
public class SurveyAnswerPage {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int FORM_BYTES = 16;
    /** As long as a browser keeps the way from the wall to its form. */
    private static final int KEPT_SECONDS = 11 * 3600;
    @Inject
    private SurveyAnswering answering;
    @Inject
    private SurveyLinks links;
    @Inject
    private Stamp stamp;
    @Inject
    private Address address;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String word;
    private String token;
    private MatterKey key;
    private SurveyForm form;
    private String formNumber;
    private List<SurveyField> fields = List.of();

    /** Looks at the word or the link; a stateless page does so anew on each request, before its fields are read. */
    @PostConstruct
    void open() {
        Map<String, String> asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        word = asked.get("word");
        token = asked.get("token");
        if (token != null) {
            Optional<MatterKey> found = links.enter(token);
            key = found.orElseThrow(() -> new NotFound("survey link"));
            form = answering.byInvitation(key, address.getLanguage());
        } else {
            String sent = asked.getOrDefault("form", "");
            formNumber = sent.matches("[0-9a-f]{32}|[a-z2-7]{10}") ? sent : null; // the second is what stands on a slip
            form = answering.onWall(word, formNumber, address.getLanguage());
        }
        fields = form.questions().stream().map(question -> new SurveyField(question, form.language().name(), say)).toList();
    }

    private static String fresh() {
        byte[] bytes = new byte[FORM_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * Nobody is told the page's address. Who comes from the wall is led on to a form with a number of its own, and the browser keeps the way
     * there for a while (RFC 9111): the same code scanned again leads to the same form, which is taken once. The server keeps nothing of the browser.
     */
    public void load() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        boolean leadsOn = word != null && formNumber == null && isOpen();
        external.setResponseHeader("Cache-Control", leadsOn ? "private, max-age=" + KEPT_SECONDS : "private, no-store");
        external.setResponseHeader("Referrer-Policy", "no-referrer");
        external.setResponseHeader("X-Robots-Tag", "noindex");
        if (leadsOn) {
            done.go("/e/{word}/{form}", word, fresh());
        }
    }

    /** Drops what was ticked. */
    public void send() {
        if (token != null) {
            answering.castByLink(key, fields.stream().map(SurveyField::answer).toList());
            done.tell("survey.answer.done", "/survey/{token}", token);
            return;
        }
        stamp.demand();
        answering.castOnWall(word, formNumber, fields.stream().map(SurveyField::answer).toList());
        done.tell("survey.answer.done", "/e/{word}/{form}", word, formNumber);
    }

    /** Whether the form is shown. */
    public boolean isOpen() {
        return form.state() == SurveyForm.State.OPEN && done.getWords() == null;
    }

    /** Whether it is answered by a code on paper. */
    public boolean isWall() {
        return word != null;
    }

    /** Whether a colleague can go on at the same screen: by a code that is everybody's. */
    public boolean isShared() {
        return word != null && !form.slips();
    }

    /** Where a colleague at the same screen gets a form of their own. */
    public String getNext() {
        return address.to("/e/{word}", word) + "?next=" + fresh().substring(0, FORM_BYTES / 2);
    }

    public SurveyForm getForm() {
        return form;
    }

    public List<SurveyField> getFields() {
        return fields;
    }
}
