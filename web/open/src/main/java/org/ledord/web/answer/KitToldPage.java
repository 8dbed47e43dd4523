package org.ledord.web.answer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.kit.KitLink;
import org.ledord.kit.KitLinks;
import org.ledord.kit.KitTelling;
import org.ledord.kit.Shown;
import org.ledord.matter.MatterKind;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;

/** A manager tells through the link in the letter that their unit was shown the kit, without signing in. Opening it changes nothing. */
@Named
@RequestScoped
public class KitToldPage {
    private KitLinks links;
    private KitTelling telling;
    private Say say;
    private Done done;
    private String token;
    private KitLink link;
    private String on;
    private String present;

    protected KitToldPage() {
    }

    @Inject
    public KitToldPage(KitLinks links, KitTelling telling, Say say, Done done) {
        this.links = links;
        this.telling = telling;
        this.say = say;
        this.done = done;
    }

    /** Looks at the link; a stateless page does so anew on each request, before its fields are read. */
    @PostConstruct
    void open() {
        token = PersonalLink.token();
        link = links.enter(token);
        on = link.shownOn() == null ? "" : link.shownOn().toString();
        present = link.present() == null ? "" : link.present().toString();
    }

    public void load() {
        PersonalLink.answerWith(link);
    }

    /** Writes it down. */
    public void send() {
        PersonalLink.answerWith(link);
        if (isGood()) {
            telling.byLink(link.of(), token, Shown.typed(on, present));
            done.tell("kit.shown.done", "/kit/{token}", token);
        }
    }

    /** Why it leads nowhere, as a key of texts. */
    public String getWhy() {
        return key() + ".text";
    }

    private String key() {
        return (isNews() && link.state() == KitLink.State.OVER ? "kit.news.link." : "kit.link.") + link.state();
    }

    /** Whether it is about a post. */
    public boolean isNews() {
        return link.of() != null && link.of().kind() == MatterKind.POST;
    }

    public boolean isGood() {
        return link.state() == KitLink.State.GOOD;
    }

    public KitLink getLink() {
        return link;
    }

    public String getTitle() {
        return isGood() ? say.of("kit.link.title", link.unit()) : say.get(key());
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
