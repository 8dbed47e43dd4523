package org.ledord.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import org.ledord.shared.DateWords;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Settings;
import org.ledord.shared.Texts;

/** Tells somebody that we write to them again, and that they may have missed something. */
@ApplicationScoped
class ResumedLetters {
    private static final ZoneId HOME = ZoneId.of("Europe/Stockholm");

    @Inject
    private Outbox outbox;

    @Inject
    private PortalTexts texts;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    void resumed(StoppedAddresses.Resumed to, String reform) {
        Texts say = texts.in(to.language());
        String since = new DateWords(to.language(), HOME).moment(to.since());
        Body body = Body.in(to.language()).title(say.say("mail.resumed.subject")).strong(say.say("mail.resumed.lead"))
                .text(say.say("mail.resumed.since", since)).text(say.say("mail.resumed.missed"))
                .link(say.say("mail.resumed.link"), settings.publicUrl() + "/" + to.language() + (reform == null ? "/" : "/" + reform))
                .signature(say.say("mail.signature.plain"));
        outbox.post(new Letter("resumed/" + to.id() + "/" + clock.instant().getEpochSecond(), Stream.ACCOUNT, null, null, to.personId(), to.address(),
                to.language(), say.say("mail.resumed.subject"), body, null, null, null));
    }
}
