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
    private Subscriptions subscriptions;

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

    /**
     * Asks to follow: mails a link that confirms. At most one such mail a day to an address. The rhythm travels in the link and
     * holds only when it is confirmed, so that nobody changes that of somebody who follows already.
     */
    @May("subscription.ask")
    public void ask(ReformKey reform, String address, Rhythm rhythm, Language language) {
        WrittenAddress written = WrittenAddress.of(address);
        ReformFacts facts = reforms.facts(reform);
        long id = writes.returning(Long.class, """
                insert into subscription (reform_id, address, language, asked_at, told_until) values (:reform, :address, :language, :now, :first)
                on conflict (reform_id, lower(address)) do update set language = excluded.language returning id""",
                Map.of("reform", facts.id(), "address", written.key(), "language", language.name(), "now", clock.instant(),
                        "first", clock.instant().minus(Subscriptions.FIRST_TOLD))).get(0);
        String token = tokens.issue(Purpose.CONFIRM_SUBSCRIPTION, id, 1, null, null, null, clock.instant().plus(CONFIRM_WITHIN));
        Texts say = texts.in(language);
        Body body = Body.in(language).kicker(facts.municipality() + ", " + facts.title()).title(say.say("mail.follow.subject", facts.municipality()))
                .strong(say.say("mail.follow.do"))
                .link(say.say("mail.follow.link"), settings.publicUrl() + "/" + language + "/confirm/" + token + "?rhythm=" + (rhythm == null ? Rhythm.USUAL : rhythm))
                .text(say.say("mail.follow.not-you")).signature(say.say("mail.signature", facts.municipality()));
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        outbox.post(new Letter("subscription/" + id + "/confirm/" + today, Stream.ACCOUNT, facts.id(), null, null, written.toString(), language,
                say.say("mail.follow.subject", facts.municipality()), body, null, null, null));
    }

    /** Confirms, in this rhythm where one is given. Idempotent; empty where the link is none of ours or too old. */
    @May("subscription.ask")
    public Optional<ReformKey> confirm(String token, Rhythm rhythm) {
        Optional<Token> found = tokens.find(token).filter(t -> t.purpose() == Purpose.CONFIRM_SUBSCRIPTION && t.good(clock.instant()));
        found.ifPresent(t -> subscriptions.begin(t.subjectId(), rhythm));
        return found.flatMap(this::reform);
    }

    /** Whether what this link confirms, or ends, goes on, for the page that asks; changes nothing. */
    @May(value = "subscription.ask", trace = Trace.READS)
    public boolean follows(String token) {
        return ours(token, Purpose.CONFIRM_SUBSCRIPTION).or(() -> ours(token, Purpose.UNSUBSCRIBE)).flatMap(t -> subscriptions.find(t.subjectId())).map(Subscriptions.Row::follows).orElse(false);
    }

    /** Ends. Idempotent; letters that wait are taken back; empty where the link is none of ours. */
    @May("subscription.end")
    public Optional<ReformKey> end(String token) {
        Optional<Token> found = ours(token, Purpose.UNSUBSCRIBE);
        found.ifPresent(t -> subscriptions.end(t.subjectId()));
        return found.flatMap(this::reform);
    }

    /** Ends what a digest was sent for, where its reader answers that they want no more. */
    @May(value = "inbound.work", trace = Trace.ROWS_OF_ITS_OWN)
    public boolean endByReply(long recipientId) {
        Optional<Long> found = subscriptions.ofRecipient(recipientId);
        found.ifPresent(subscriptions::end);
        return found.isPresent();
    }

    /** Ends what this person follows in a reform, by whatever address, where they answer another letter of ours that they want no more. */
    @May(value = "inbound.work", trace = Trace.ROWS_OF_ITS_OWN)
    public void endByReply(long reformId, long personId) {
        subscriptions.own(reformId, personId).forEach(subscriptions::end);
    }

    /** What the link in a digest that changes its rhythm is about; changes nothing. */
    @May(value = "subscription.end", trace = Trace.READS)
    public Optional<Followed> followed(String token) {
        return ours(token, Purpose.RHYTHM).flatMap(t -> subscriptions.find(t.subjectId())).map(row -> new Followed(new ReformKey(row.slug()),
                row.follows() ? row.rhythm() : Rhythm.STATUTORY_ONLY, row.personId() != null));
    }

    /**
     * From now on in this rhythm, by the link in a digest. To a mailbox that nobody of the portal's is behind nothing statutory
     * comes, so only that means to end it. Idempotent; empty where the link is none of ours.
     */
    @May("subscription.end")
    public Optional<ReformKey> change(String token, Rhythm rhythm) {
        Optional<Subscriptions.Row> found = ours(token, Purpose.RHYTHM).flatMap(t -> subscriptions.find(t.subjectId()));
        found.ifPresent(row -> {
            if (rhythm != Rhythm.STATUTORY_ONLY) {
                subscriptions.begin(row.id(), rhythm);
            } else if (row.personId() == null) {
                subscriptions.end(row.id());
            } else {
                subscriptions.silence(row.id());
            }
        });
        return found.map(row -> new ReformKey(row.slug()));
    }

    /** Which reform an unsubscribe link is about, for the page that asks; changes nothing. */
    @May(value = "subscription.end", trace = Trace.READS)
    public Optional<ReformKey> about(String token) {
        return ours(token, Purpose.UNSUBSCRIBE).or(() -> ours(token, Purpose.CONFIRM_SUBSCRIPTION)).flatMap(this::reform);
    }

    private Optional<Token> ours(String token, Purpose purpose) {
        return tokens.find(token).filter(t -> t.purpose() == purpose);
    }

    private Optional<ReformKey> reform(Token token) {
        return subscriptions.find(token.subjectId()).map(row -> new ReformKey(row.slug()));
    }
}
