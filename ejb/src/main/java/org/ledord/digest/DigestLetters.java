package org.ledord.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.ledord.mail.Body;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.reform.ReformFacts;
import org.ledord.shared.Language;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Settings;
import org.ledord.shared.Texts;
import org.ledord.subscription.Rhythm;

/** Writes a digest: what waits for the reader first, then what has happened, each matter once and with its own anchor. */
@ApplicationScoped
class DigestLetters {
    @Inject
    private PortalTexts texts;

    @Inject
    private Settings settings;

    /** How the reader is told, and the tokens by which they change or end that. */
    record Ways(Rhythm rhythm, String change, String end) {
    }

    String subject(ReformFacts reform, List<DigestEvent> events, Language language) {
        return texts.in(language).say("mail.digest.subject", reform.title(), events.get(0).title());
    }

    /** The letter's body; links of the invitations are given in the same order; no ways in a preview. */
    Body body(ReformFacts reform, List<DigestEvent> events, List<OpenInvitation> waiting, List<String> links, Language language, Ways ways) {
        Texts say = texts.in(language);
        String home = settings.publicUrl() + "/" + language + "/";
        Body body = Body.in(language).kicker(reform.municipality() + ", " + reform.title())
                .title(say.say("mail.digest.title", reform.title())).strong(say.say("mail.digest.how"));
        int anchor = 1;
        if (!waiting.isEmpty()) {
            body.heading(say.say("mail.digest.waiting"));
            for (int i = 0; i < waiting.size(); i++) {
                OpenInvitation round = waiting.get(i);
                body.matter(say.say("mail.digest.anchor", anchor++) + " [" + MatterKind.ROUND.letter() + round.number() + "]", round.title(),
                        say.say("mail.digest.waiting.hint", round.questions(), date(round.closesOn(), language)),
                        say.say("mail.digest.waiting.link"), links.get(i));
            }
        }
        List<DigestEvent> news = events.stream().filter(event -> waiting.stream().noneMatch(round -> round.matterId() == event.matterId())).toList();
        if (!news.isEmpty()) {
            body.heading(say.say("mail.digest.news"));
            for (DigestEvent event : news) {
                MatterKey key = new MatterKey(reform.key().slug(), event.kind(), event.number());
                boolean ownPage = event.kind() != MatterKind.COMMITMENT;
                body.matter(say.say("mail.digest.anchor", anchor++) + " [" + key.reference() + "]", event.title(), what(event, language),
                        ownPage ? say.say("mail.digest.read") : "", ownPage ? home + key.path() : "");
            }
        }
        body.end(say.say("mail.digest.end")).text(say.say("mail.digest.public"));
        if (ways != null) {
            String open = settings.publicUrl() + "/" + language;
            body.text(say.say("mail.digest.rhythm." + ways.rhythm())).link(say.say("mail.digest.rhythm.change"), open + "/rhythm/" + ways.change())
                    .link(say.say("mail.digest.end-it"), open + "/unsubscribe/" + ways.end());
        }
        return body.signature(say.say("mail.signature", reform.municipality()));
    }

    private String what(DigestEvent event, Language language) {
        Texts say = texts.in(language);
        if (event.kind() == MatterKind.POST) {
            return event.lead();
        }
        String key = "mail.digest." + event.kind() + "." + event.status();
        return say.has(key) ? say.say(key, event.closesOn() == null ? "" : date(event.closesOn(), language)) : say.say("mail.digest.changed");
    }

    private static String date(LocalDate date, Language language) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
    }
}
