package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Settings;
import org.ledord.transparency.KitPage;
import org.ledord.transparency.OpenKit;
import org.ledord.transparency.OpenKitQueries;
import org.ledord.transparency.OpenQuestion;
import org.ledord.transparency.OpenReform;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Qr;
import org.ledord.web.frame.Say;

/** What a round or a post says to workplaces: one sheet in easy language, the text to be read out, the form of the meeting, the film in words. */
@Named
@RequestScoped
public class RoundKitPage extends OpenPage {
    @Inject
    private OpenKitQueries queries;

    @Inject
    private Address address;

    @Inject
    private Settings settings;

    @Inject
    private Say say;

    private KitPage whole;
    private Qr code;

    /** Reads it. */
    public void load() {
        whole = queries.kit(getSlug(), kind().name(), getNumber(), language());
        code = Qr.of(settings.publicUrl() + address.to(getBase(), getSlug(), getNumber()));
    }

    /** Reads it, where it has a film. */
    public void loadFilm() {
        whole = queries.film(getSlug(), kind().name(), getNumber(), language());
    }

    @Override
    public OpenReform getReform() {
        return whole == null ? null : whole.reform();
    }

    public OpenKit getKit() {
        return whole.kit();
    }

    public List<OpenQuestion> getQuestions() {
        return whole.questions();
    }

    /** Whether it is of a post: the address says so. */
    public boolean isNews() {
        return kind() == MatterKind.POST;
    }

    private MatterKind kind() {
        return address.isWithin(MatterKind.POST.path()) ? MatterKind.POST : MatterKind.ROUND;
    }

    /** Where that has its own page. */
    public String getBase() {
        return "/{reform}/" + kind().path() + "/{number}";
    }

    /** The way to that page, for a camera. */
    public Qr getCode() {
        return code;
    }

    /** Where the portal's own film and its captions are, without their endings. */
    public String getFilm() {
        return "/films/" + getSlug() + "/" + kind().path() + "/" + getNumber() + "/" + whole.kit().language();
    }

    /** The film's captions as an element: of one that Faces does not know it writes an end, which {@code track} has not (HTML, 13.1.2). */
    public String getCaptions() {
        String language = whole.kit().language();
        return "<track kind=\"captions\" srclang=\"" + language + "\" label=\"" + say.get("frame.language." + language) + "\" src=\"" + getFilm() + ".vtt\" default>";
    }

    /** Where the film is, so that nobody follows a link without knowing whose house it leads to. */
    public String getFilmHost() {
        return URI.create(whole.kit().filmUrl()).getHost();
    }
}
