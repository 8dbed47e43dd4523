package org.ledord.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ledord.mail.Body;
import org.ledord.mail.Letter;
import org.ledord.mail.Outbox;
import org.ledord.mail.Stream;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Settings;
import org.ledord.shared.Texts;

/** The letter with the link that connects a login, to the registered mailbox. */
@ApplicationScoped
class LinkLetters {
    @Inject
    private Outbox outbox;

    @Inject
    private PortalTexts texts;

    @Inject
    private Settings settings;

    /** Leaves the letter in the outbox; the link says nothing of the person. */
    void send(KnownPerson to, String address, LinkToken token, long requestId) {
        Texts say = texts.in(to.language());
        Body body = Body.in(to.language()).title(say.say("link.mail.subject")).strong(say.say("link.mail.first"))
                .text(say.say("link.mail.text"))
                .link(say.say("link.mail.link"), settings.publicUrl() + "/work/" + to.language() + "/link?token=" + token.text())
                .small(say.say("link.mail.not-you")).signature(say.say("link.mail.signature"));
        outbox.post(new Letter("login-request/" + requestId, Stream.ACCOUNT, null, null, to.id(), address, to.language(),
                say.say("link.mail.subject"), body, null, null, null));
    }
}
