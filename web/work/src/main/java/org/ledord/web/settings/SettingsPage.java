package org.ledord.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ledord.matter.ReformKey;
import org.ledord.people.Contact;
import org.ledord.people.OwnSettings;
import org.ledord.subscription.OwnFollowing;
import org.ledord.subscription.OwnRhythm;
import org.ledord.subscription.Rhythm;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Situation;

/** How often I am told, reform by reform, and how those in my groups reach me. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private OwnFollowing following;
    private OwnSettings own;
    private Situation situation;
    private Address address;
    private Done done;
    private List<Line> lines = List.of();
    private String phone;
    private String mailAddress;

    protected SettingsPage() {
    }

    @Inject
    public SettingsPage(OwnFollowing following, OwnSettings own, Situation situation, Address address, Done done) {
        this.following = following;
        this.own = own;
        this.situation = situation;
        this.address = address;
        this.done = done;
    }

    /** One reform and what is chosen for it. */
    public static class Line implements Serializable {
        private static final long serialVersionUID = 1L;
        private final String slug;
        private final String title;
        private final Rhythm before;
        private Rhythm rhythm;

        Line(OwnRhythm own) {
            slug = own.slug();
            title = own.title();
            before = own.rhythm();
            rhythm = own.rhythm();
        }

        public String getTitle() {
            return title;
        }

        public Rhythm getRhythm() {
            return rhythm;
        }

        /** What is none of the choices changes nothing. */
        public void setRhythm(Rhythm rhythm) {
            this.rhythm = rhythm == null ? before : rhythm;
        }
    }

    public void load() {
        lines = following.mine(address.getLanguage()).stream().map(Line::new).toList();
        Contact contact = own.contact();
        phone = contact.phone();
        mailAddress = contact.address();
    }

    /** Keeps what is chosen; a reform that is left as it was is not touched. */
    public void save() {
        for (Line line : lines) {
            if (line.rhythm != line.before) {
                following.choose(new ReformKey(line.slug), line.rhythm);
            }
        }
        String slug = situation.reformSlug();
        done.tell("rhythm.settings.done", slug.isEmpty() ? "/settings" : "/settings?reform=" + slug);
    }

    /** Those in my groups reach me so from now on. */
    public void reachMe() {
        own.reachMe(new Contact(phone, mailAddress));
        String slug = situation.reformSlug();
        done.tell("contact.settings.done", slug.isEmpty() ? "/settings" : "/settings?reform=" + slug);
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMailAddress() {
        return mailAddress;
    }

    public void setMailAddress(String mailAddress) {
        this.mailAddress = mailAddress;
    }

    public List<Line> getLines() {
        return lines;
    }
}
