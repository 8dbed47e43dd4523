package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ledord.transparency.OpenReform;
import org.ledord.transparency.OpenSynthesisQueries;
import org.ledord.transparency.Synthesis;
import org.ledord.transparency.SynthesisBook;
import org.ledord.web.answer.SynthesisFile;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Say;

/** What a round came to: party by question by position by reply, to read, to print, as a PDF and for a spreadsheet. */
@Named
@RequestScoped
public class RoundSynthesisPage extends OpenPage {
    private static final int SIZE = 50;
    /** About forty sheets; whoever wants all of a larger round takes the spreadsheet. */
    private static final int ON_PAPER = 400;

    @Inject
    private OpenSynthesisQueries queries;

    @Inject
    private Address address;

    @Inject
    private Say say;

    private OpenSynthesisQueries.Page whole;
    private String theme;
    private Integer question;
    private Integer after;

    /** Reads it. */
    public void load() {
        whole = queries.synthesis(getSlug(), getNumber(), language(), theme, question == null ? 0 : question, after == null ? 0 : after, isPaper() ? ON_PAPER : SIZE);
    }

    /** Sends the whole of it for a spreadsheet. */
    public void send() throws IOException {
        whole = queries.synthesis(getSlug(), getNumber(), language(), "", 0, 0, 1);
        SynthesisFile.send(FacesContext.getCurrentInstance(), say.of("synthesis.file", getSlug(), getNumber()), whole.synthesis(), say,
                from -> queries.points(getSlug(), getNumber(), language(), from, SynthesisBook.BATCH));
    }

    /** Whether it is put on paper. */
    public boolean isPaper() {
        return address.getHere().contains(".pdf");
    }

    /** The same with the points of this theme alone. */
    public String to(String one) {
        return address.to("/{reform}/rounds/{number}/synthesis?theme={theme}", getSlug(), getNumber(), one);
    }

    @Override
    public OpenReform getReform() {
        return whole == null ? null : whole.reform();
    }

    public Synthesis getSynthesis() {
        return whole.synthesis();
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public Integer getQuestion() {
        return question;
    }

    public void setQuestion(Integer question) {
        this.question = question;
    }

    public Integer getAfter() {
        return after;
    }

    public void setAfter(Integer after) {
        this.after = after;
    }
}
