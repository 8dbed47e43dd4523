package org.ledord.subscription;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.mail.Body;
import org.ledord.mail.Letter;
import org.ledord.mail.Outbox;
import org.ledord.mail.Purpose;
import org.ledord.mail.Stream;
import org.ledord.mail.Token;
import org.ledord.mail.Tokens;
import org.ledord.matter.ReformKey;
import org.ledord.reform.ReformFacts;
import org.ledord.reform.Reforms;
import org.ledord.shared.Language;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;
import org.ledord.shared.Settings;
import org.ledord.shared.Texts;
import org.ledord.shared.WrittenAddress;
import org.ledord.shared.Writes;

/** Begins and ends following. Says nothing of who follows already: the answer on the page is the same for all. */
@Stateless
@PermitAll
public class Following {
    private static final Duration CONFIRM_WITHIN = Duration.ofDays(7);

    @Inject
    private Writes writes;

    @Inject
    private Reads reads;

    @Inject
    private Reforms reforms;

    @Inject
    private Tokens tokens;

    @Inject
    private Outbox outbox;

    @Inject
    private PortalTexts texts;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Asks to follow: mails a link that confirms. At most one such mail a day to an address. */
    @May("subscription.ask")
    public void ask(ReformKey reform, String address, Language language) {
        WrittenAddress written = WrittenAddress.of(address);
        ReformFacts facts = reforms.facts(reform);
        long id = writes.returning(Long.class, """
                insert into subscription (reform_id, address, language, asked_at) values (:reform, :address, :language, :now)
                on conflict (reform_id, lower(address)) do update set language = excluded.language returning id""",
                Map.of("reform", facts.id(), "address", written.key(), "language", language.name(), "now", clock.instant())).get(0);
        String token = tokens.issue(Purpose.CONFIRM_SUBSCRIPTION, id, 1, null, null, null, clock.instant().plus(CONFIRM_WITHIN));
        Texts say = texts.in(language);
        Body body = Body.in(language).title(say.say("mail.follow.subject", facts.municipality()))
                .strong(say.say("mail.follow.do"))
                .link(say.say("mail.follow.link"), settings.publicUrl() + "/" + language + "/confirm/" + token)
                .text(say.say("mail.follow.not-you")).signature(say.say("mail.signature", facts.municipality()));
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        outbox.post(new Letter("subscription/" + id + "/confirm/" + today, Stream.ACCOUNT, facts.id(), null, null, written.toString(), language,
                say.say("mail.follow.subject", facts.municipality()), body, null, null, null));
    }

    /** Confirms. Idempotent; empty where the link is none of ours or too old. */
    @May("subscription.ask")
    public Optional<ReformKey> confirm(String token) {
        Optional<Token> found = tokens.find(token).filter(t -> t.purpose() == Purpose.CONFIRM_SUBSCRIPTION && t.good(clock.instant()));
        found.ifPresent(t -> writes.change("""
                update subscription set confirmed_at = coalesce(confirmed_at, :now), ended_at = null where id = :id""",
                Map.of("now", clock.instant(), "id", t.subjectId())));
        return found.flatMap(this::reform);
    }

    /** Ends. Idempotent; letters that wait are taken back; empty where the link is none of ours. */
    @May("subscription.end")
    public Optional<ReformKey> end(String token) {
        Optional<Token> found = ours(token);
        found.ifPresent(t -> {
            writes.change("update subscription set ended_at = coalesce(ended_at, :now) where id = :id", Map.of("now", clock.instant(), "id", t.subjectId()));
            writes.change("""
                    update outbox set state = 'CANCELLED' where state = 'QUEUED' and stream = 'DIGEST'
                       and dedupe_key in (select 'digest/' || d.run_id || '/' || d.id from digest_recipient d where d.subscription_id = :id)""",
                    Map.of("id", t.subjectId()));
        });
        return found.flatMap(this::reform);
    }

    /** Which reform an unsubscribe link is about, for the page that asks; changes nothing. */
    @May(value = "subscription.end", trace = Trace.READS)
    public Optional<ReformKey> about(String token) {
        return ours(token).or(() -> tokens.find(token).filter(t -> t.purpose() == Purpose.CONFIRM_SUBSCRIPTION)).flatMap(this::reform);
    }

    private Optional<Token> ours(String token) {
        return tokens.find(token).filter(t -> t.purpose() == Purpose.UNSUBSCRIBE);
    }

    private Optional<ReformKey> reform(Token token) {
        return reads.first(String.class, "select r.slug from subscription s join reform r on r.id = s.reform_id where s.id = :id",
                Map.of("id", token.subjectId())).map(ReformKey::new);
    }
}
