package org.ledord.web.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ledord.attachment.ServedFile;
import org.ledord.matter.ReformKey;
import org.ledord.picture.PictureQueries;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Download;
import org.ledord.web.frame.Sent;
import org.ledord.web.work.Situation;

/** A picture for those who write, whether a public text shows it or not; and texts that show theirs so. */
@Named("picture")
@RequestScoped
public class PicturePage {
    private PictureQueries queries;
    private Situation situation;
    private Address address;
    private String name = "";

    protected PicturePage() {
    }

    @Inject
    public PicturePage(PictureQueries queries, Situation situation, Address address) {
        this.queries = queries;
        this.situation = situation;
        this.address = address;
    }

    /** Sends it. */
    public void send() throws IOException {
        ServedFile file = queries.file(new ReformKey(situation.reformSlug()), name);
        ExternalContext out = FacesContext.getCurrentInstance().getExternalContext();
        Download.shown(out::setResponseHeader);
        out.setResponseHeader("Cache-Control", "private, max-age=300");
        Sent.instead(file.mediaType(), file.content(), null);
    }

    /** A text as the workspace shows it: its pictures come from here. */
    public String within(String html) {
        return html == null ? "" : html.replace("src=\"/images/" + situation.reformSlug() + "/", "src=\"" + address.to("/picture") + "?reform=" + situation.reformSlug() + "&amp;name=");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }
}
