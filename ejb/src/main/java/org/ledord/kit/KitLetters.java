package org.ledord.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.ledord.mail.AddressSql;
import org.ledord.mail.Body;
import org.ledord.mail.Letter;
import org.ledord.mail.Outbox;
import org.ledord.mail.Purpose;
import org.ledord.mail.Stream;
import org.ledord.mail.Tokens;
import org.ledord.matter.MatterKind;
import org.ledord.shared.DateWords;
import org.ledord.shared.Language;
import org.ledord.shared.Parameters;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;
import org.ledord.shared.Settings;
import org.ledord.shared.Texts;

/** The letters to managers: what to show, where it is, and a link of their own to tell that they have. */
@ApplicationScoped
class KitLetters {
    @Inject
    private Reads reads;

    @Inject
    private PortalTexts texts;

    @Inject
    private Settings settings;

    @Inject
    private Tokens tokens;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** A manager with what their letter says. */
    public record Paper(long id, long personId, String address, Language language, long reformId, long matterId, String slug, String municipality, String zone, MatterKind kind, int number, String title,
            LocalDate closesOn, boolean named, String unit) {
        ZoneId where() {
            return ZoneId.of(zone);
        }
    }

    /**
     * Writes them; gives how many that made.
     *
     * @param letters their internal ids
     * @param again whether they had it before
     */
    int post(List<Long> letters, boolean again) {
        List<Paper> papers = reads.list(Paper.class, """
                select l.id, p.id as person_id, a.address, p.language, m.reform_id, m.id as matter_id, r.slug, r.municipality, r.zone, m.kind, m.number, m.title, d.closes_on, coalesce(d.named, false) as named, u.name as unit
                  from kit_letter l join kit_unit k on k.id = l.kit_unit_id join unit u on u.id = k.unit_id join matter m on m.id = k.matter_id left join round d on d.matter_id = m.id
                  join reform r on r.id = m.reform_id join person p on p.id = l.person_id join lateral %s a on true
                 where l.id = any(cast(string_to_array(:ids, ',') as bigint[])) and a.address is not null order by l.id""".formatted(AddressSql.of("p.id")), Map.of("ids", Parameters.list(letters)));
        List<String> links = tokens.issue(papers.stream().map(to -> new Tokens.Wanted(Purpose.KIT, to.id(), 1, to.personId(), to.matterId(), null, null)).toList());
        int posted = 0;
        for (int i = 0; i < papers.size(); i++) {
            posted += outbox.post(write(papers.get(i), links.get(i), again)) ? 1 : 0;
        }
        return posted;
    }

    private Letter write(Paper to, String token, boolean again) {
        Texts say = texts.in(to.language());
        DateWords dates = new DateWords(to.language(), to.where());
        String open = settings.publicUrl() + "/" + to.language() + "/";
        boolean news = to.kind() == MatterKind.POST;
        String at = open + to.slug() + "/" + to.kind().path() + "/" + to.number();
        String reference = to.kind().letter() + to.number();
        Body body = Body.in(to.language()).kicker(to.municipality()).title(to.title())
                .strong(news ? say.say(again ? "mail.kit.news.lead.again" : "mail.kit.news.lead", to.unit()) : say.say(again ? "mail.kit.lead.again" : "mail.kit.lead", to.unit(), dates.day(to.closesOn())))
                .text(say.say(news ? "mail.kit.news.text" : "mail.kit.text")).link(say.say(news ? "mail.kit.news.workplace" : "mail.kit.workplace"), at + "/workplace").link(say.say("mail.kit.sheet"), at + "/kit");
        if (to.named()) {
            body.text(say.say("mail.kit.answer", reference));
        }
        body.heading(say.say("mail.kit.tell.heading")).text(say.say("mail.kit.tell")).link(say.say("mail.kit.tell.link"), open + "kit/" + token)
                .small(say.say("mail.kit.why", to.unit())).signature(say.say("mail.signature", to.municipality()));
        String subject = say.say(again ? "mail.kit.subject.again" : "mail.kit.subject", to.title(), reference);
        String cause = "kit/" + to.id() + (again ? "/reminder/" + LocalDate.now(clock.withZone(to.where())) : "");
        return new Letter(cause, Stream.KIT, to.reformId(), to.matterId(), to.personId(), to.address(), to.language(), subject, body, token, null, null);
    }
}
