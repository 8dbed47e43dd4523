package org.ledord.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ledord.mail.Body;
import org.ledord.mail.Letter;
import org.ledord.mail.Outbox;
import org.ledord.mail.Stream;
import org.ledord.shared.Settings;
import org.ledord.shared.Texts;

/** The letter with the link that connects a login, to the registered mailbox. */
@ApplicationScoped
class LinkLetters {
    @Inject
    private Outbox outbox;

    @Inject
    private Settings settings;

    /** Leaves the letter in the outbox; the link says nothing of the person. */
    void send(KnownPerson to, String address, LinkToken token, long requestId) {
        Texts texts = Texts.load(to.language(), LinkLetters.class.getClassLoader());
        Body body = Body.in(to.language()).title(texts.say("link.mail.subject")).strong(texts.say("link.mail.first"))
                .text(texts.say("link.mail.text"))
                .link(texts.say("link.mail.link"), settings.publicUrl() + "/work/" + to.language() + "/link?token=" + token.text())
                .small(texts.say("link.mail.not-you")).signature(texts.say("link.mail.signature"));
        outbox.post(new Letter("login-request/" + requestId, Stream.ACCOUNT, null, null, to.id(), address, to.language(),
                texts.say("link.mail.subject"), body, null, null, null));
    }
}
