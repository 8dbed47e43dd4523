package org.ledord.web.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ledord.reply.SynthesisQueries;
import org.ledord.transparency.Synthesis;
import org.ledord.transparency.SynthesisBook;
import org.ledord.web.answer.SynthesisFile;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Say;

/** What a round has come to so far: party by question by position by reply. */
@Named
@RequestScoped
public class SynthesisPage {
    private static final int SIZE = 50;
    private SynthesisQueries queries;
    private RoundKey key;
    private Address address;
    private Say say;
    private Synthesis synthesis;

    protected SynthesisPage() {
    }

    @Inject
    public SynthesisPage(SynthesisQueries queries, RoundKey key, Address address, Say say) {
        this.queries = queries;
        this.key = key;
        this.address = address;
        this.say = say;
    }

    /** Reads it. */
    public void load() {
        synthesis = queries.synthesis(key.get(), address.getLanguage(), key.words("theme"), key.number("question"), key.number("after"), SIZE);
    }

    /** Sends the whole of it for a spreadsheet. */
    public void send() throws IOException {
        synthesis = queries.synthesis(key.get(), address.getLanguage(), "", 0, 0, 1);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().setResponseHeader("Cache-Control", "private, no-store");
        SynthesisFile.send(faces, say.of("synthesis.file", key.get().reform(), key.get().number()), synthesis, say,
                from -> queries.points(key.get(), address.getLanguage(), from, SynthesisBook.BATCH));
    }

    /** The same with the points of this theme alone; of all where it is empty. */
    public String to(String theme) {
        return address.to("/rounds/synthesis?reform={r}&number={n}", key.get().reform(), key.get().number()) + (theme.isEmpty() ? "" : "&theme=" + URLEncoder.encode(theme, StandardCharsets.UTF_8));
    }

    public Synthesis getSynthesis() {
        return synthesis;
    }

    /** Where everybody reads it once the round has closed. */
    public String getOpen() {
        return address.open("/{reform}/rounds/{number}/synthesis", key.get().reform(), key.get().number());
    }

    public boolean isPublic() {
        return !synthesis.status().equals("OPEN");
    }

    public String getTheme() {
        return key.words("theme");
    }
}
