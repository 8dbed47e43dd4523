package org.ledord.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ledord.mail.Body;
import org.ledord.mail.Letter;
import org.ledord.mail.Outbox;
import org.ledord.mail.Stream;
import org.ledord.matter.MatterKey;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Settings;
import org.ledord.shared.Texts;

/** The letters about being known here: that one has been registered, by whom and for what, and how one signs in. */
@ApplicationScoped
public class PersonLetters {
    @Inject
    private Outbox outbox;

    @Inject
    private PortalTexts texts;

    @Inject
    private Persons persons;

    @Inject
    private Settings settings;

    /**
     * Tells somebody that they are registered; once, and only where there is a mailbox to tell it in.
     *
     * @param why the first line, in the person's language: who did it, and for what
     * @param reformId the reform that it is for, or null
     */
    public void welcome(KnownPerson to, String why, Long reformId) {
        Texts say = texts.in(to.language());
        Body body = begin(say, "person.mail.subject", why).text(say.say("person.mail.nothing"));
        post(to, "person/" + to.id() + "/welcome", reformId, say.say("person.mail.subject"), signIn(body, say));
    }

    /**
     * Tells somebody who is registered already that they are in a group now.
     *
     * @param why the first line, in the person's language: who took them in, and where
     * @param group the group's title
     * @param cause what the letter is written for once
     */
    public void taken(KnownPerson to, String why, String group, MatterKey key, String cause, long reformId) {
        Texts say = texts.in(to.language());
        String subject = say.say("person.mail.joined.subject", group);
        post(to, cause, reformId, subject, Body.in(to.language()).title(subject).strong(why).text(say.say("person.mail.joined.text"))
                .link(say.say("person.mail.joined.link"), settings.publicUrl() + "/work/" + to.language() + "/groups/show?reform=" + key.reform() + "&number=" + key.number())
                .small(say.say("person.mail.wrong")).signature(say.say("link.mail.signature")));
    }

    /** Tells somebody that they lead a reform now, and how they begin. */
    public void lead(KnownPerson to, String reformTitle, String slug, long reformId, String cause) {
        Texts say = texts.in(to.language());
        Body body = begin(say, "lead.mail.subject", say.say("lead.mail.first", reformTitle)).text(say.say("lead.mail.text"))
                .item(say.say("lead.mail.1")).item(say.say("lead.mail.2")).item(say.say("lead.mail.3"))
                .link(say.say("lead.mail.link"), settings.publicUrl() + "/work/" + to.language() + "/reform/edit?reform=" + slug);
        post(to, cause, reformId, say.say("lead.mail.subject"), signIn(body, say));
    }

    private Body begin(Texts say, String subject, String first) {
        return Body.in(say.language()).title(say.say(subject)).strong(first);
    }

    private Body signIn(Body body, Texts say) {
        return body.text(say.say("person.mail.sign-in"))
                .link(say.say("person.mail.sign-in.link"), settings.publicUrl() + "/work/" + say.language() + "/")
                .text(say.say("person.mail.kept")).link(say.say("person.mail.privacy"), settings.publicUrl() + "/" + say.language() + "/privacy")
                .small(say.say("person.mail.wrong")).signature(say.say("link.mail.signature"));
    }

    private void post(KnownPerson to, String cause, Long reformId, String subject, Body body) {
        Optional<String> address = persons.addressOf(to.id());
        address.ifPresent(mailbox -> outbox.post(new Letter(cause, Stream.ACCOUNT, reformId, null, to.id(), mailbox, to.language(),
                subject, body, null, null, null)));
    }
}
