package org.ledord.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
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
import org.ledord.shared.Language;
import org.ledord.shared.Parameters;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;
import org.ledord.shared.Texts;

/** Asks somebody to write a pilot's diary, by a letter that they answer as often as something happens. */
@ApplicationScoped
class DiaryLetters {
    @Inject
    private Reads reads;

    @Inject
    private PortalTexts texts;

    @Inject
    private Tokens tokens;

    @Inject
    private Outbox outbox;

    /** Whom it is for, and about what. */
    public record Paper(long id, long personId, String address, Language language, long reformId, long matterId, String municipality, int number, String title, String askedBy, Instant askedAt) {
    }

    /** Writes to these; gives how many letters that made. @param writers the internal ids of their rows */
    int post(List<Long> writers) {
        return (int) reads.list(Paper.class, """
                select w.id, q.id as person_id, a.address, q.language, m.reform_id, m.id as matter_id, r.municipality, m.number, m.title, b.name as asked_by, w.asked_at
                  from pilot_writer w join pilot p on p.id = w.pilot_id join matter m on m.id = p.matter_id join reform r on r.id = m.reform_id
                  join person q on q.id = w.person_id join person b on b.id = w.asked_by join lateral %s a on true
                 where w.id = any(cast(string_to_array(:ids, ',') as bigint[])) and a.address is not null order by w.id""".formatted(AddressSql.of("q.id")),
                Map.of("ids", Parameters.list(writers))).stream().filter(this::post).count();
    }

    private boolean post(Paper to) {
        Texts say = texts.in(to.language());
        Body body = Body.in(to.language()).kicker(to.municipality()).title(to.title()).strong(say.say("mail.diary.lead")).text(say.say("mail.diary.how"))
                .text(say.say("mail.diary.thought")).text(say.say("mail.diary.undo")).small(say.say("mail.diary.who")).small(say.say("mail.diary.why", to.askedBy()))
                .signature(say.say("mail.signature", to.municipality()));
        String token = tokens.issue(Purpose.DIARY, to.id(), 1, to.personId(), to.matterId(), null, null);
        return outbox.post(new Letter("diary/" + to.id() + "/" + to.askedAt().toEpochMilli(), Stream.DIARY, to.reformId(), to.matterId(), to.personId(), to.address(), to.language(),
                say.say("mail.diary.subject", to.number(), MatterKind.PILOT.letter() + to.number()), body, token, null, null));
    }
}
