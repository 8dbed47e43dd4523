package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.consultation.HeldRound;
import org.ledord.mail.Purpose;
import org.ledord.mail.Tokens;
import org.ledord.shared.Language;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;
import org.ledord.subscription.Following;

/** Files what is no answer: inputs, wishes for no more mail, and what has to wait for a person. */
@ApplicationScoped
class OtherFiling {
    @Inject
    private Writes writes;

    @Inject
    private Reads reads;

    @Inject
    private RawMails mails;

    @Inject
    private Owners owners;

    @Inject
    private Inputs inputs;

    @Inject
    private InputPlacing placing;

    @Inject
    private InboundLetters letters;

    @Inject
    private Following following;

    @Inject
    private Tokens tokens;

    @Inject
    private CurrentActor actor;

    /** What somebody says outside a round goes to the project lead; the sender is told. */
    void input(Arrived mail) {
        input(mail, null);
    }

    /** The same of what answers a call without saying whether they come: told to whoever called as well. @param caller that person, or null */
    void input(Arrived mail, Long caller) {
        boolean thanks = mail.letter().signs().courtesyOnly();
        Long reform = reform(mail.id()).orElse(null);
        if (reform == null) {
            hold(mail, "no-reform");
            return;
        }
        Optional<Owners.Owner> owner = owners.of(mail.token());
        InputText said = placing.of(mail, reform, owner.map(Owners.Owner::language).orElse(Language.sv));
        int number = inputs.add(new NewInput(reform, said.matterId() == null ? mail.token().matterId() : said.matterId(), mail.id(), mail.token().personId(),
                mail.from(), said.text(), mail.fetchedAt(), thanks));
        mails.end(mail.id(), "INPUT", thanks ? "thanks only" : "for the project lead", mail.token().personId());
        if (!thanks) {
            owner.ifPresent(to -> letters.inputArrived(mail, reform, number, said, caller != null, to));
            Optional.ofNullable(caller).filter(one -> !one.equals(mail.token().personId())).flatMap(owners::person)
                    .ifPresent(to -> letters.unclear(mail, reform, number, said, owner.map(owners::name).orElse(mail.from()), to));
        }
    }

    /** Whoever says what was missed is told that it is a point now. */
    void missed(Arrived mail, HeldRound round) {
        owners.of(mail.token()).ifPresent(to -> letters.missed(mail, round, to));
    }

    /** Whoever takes an answer back that is not there is told so. */
    void nothingBack(Arrived mail, HeldRound round) {
        mails.end(mail.id(), "INPUT", "no answer to take back", mail.token().personId());
        owners.of(mail.token()).ifPresent(to -> letters.nothingBack(mail, round, to));
    }

    /** No more mail: ends what the token is about. */
    void unsubscribe(Arrived mail) {
        if (mail.token().purpose() == Purpose.UNSUBSCRIBE) {
            following.end(mail.written());
        } else if (mail.token().purpose() == Purpose.DIGEST) { // whoever only follows is no person, and is let go all the same
            following.endByReply(mail.token().subjectId());
        } else {
            Optional.ofNullable(mail.token().personId()).ifPresent(person -> reform(mail.id()).ifPresent(reform -> following.endByReply(reform, person)));
            if (mail.token().purpose() == Purpose.ANSWER) {
                writes.change("update invitation set state = 'WITHDRAWN' where id = :id and state = 'INVITED'", Map.of("id", mail.token().invitationId()));
            }
        }
        mails.end(mail.id(), "UNSUBSCRIBE", "asked for no more mail", mail.token().personId());
        owners.of(mail.token()).ifPresent(owner -> letters.unsubscribed(mail, owner));
    }

    /** No token: held, with a best guess from the sender's address and the subject's reference. */
    void withoutToken(Arrived mail) {
        Optional<Guess> guess = reads.first(Guess.class, """
                select a.person_id, (select g.reform_id from membership m join reform_group g on g.id = m.group_id
                                      where m.person_id = a.person_id order by m.to_on is not null, m.from_on desc limit 1) as reform_id
                  from mail_address a where lower(a.address) = :address""", Map.of("address", mail.from()));
        Integer number = SubjectRound.in(mail.letter().headers().subject()).orElse(null);
        // Numbers repeat from reform to reform: the round that this person was asked in is the likeliest.
        Optional<Named> asked = guess.isEmpty() || number == null ? Optional.empty() : reads.first(Named.class, """
                select m.id as matter_id, m.reform_id from matter m join round d on d.matter_id = m.id join invitation i on i.round_id = d.id
                 where m.kind = 'ROUND' and m.number = :number and i.person_id = :person and i.state <> 'REVOKED' order by m.created_at desc limit 1""",
                Map.of("number", number, "person", guess.get().personId()));
        writes.change("update raw_mail set guess_person_id = :person, reform_id = :reform, matter_id = :matter where id = :id",
                Parameters.of("id", mail.id(), "person", guess.map(Guess::personId).orElse(null), "matter", asked.map(Named::matterId).orElse(null),
                        "reform", asked.map(Named::reformId).or(() -> guess.map(Guess::reformId)).orElse(null)));
        mails.end(mail, "HELD", "no-token");
        guess.flatMap(known -> owners.person(known.personId())).ifPresent(known -> letters.held(mail, "no-token", known));
    }

    /** A person and the reform they are in. */
    public record Guess(Long personId, Long reformId) {
    }

    /** A round that the subject names. */
    public record Named(Long matterId, Long reformId) {
    }

    /** Kept for a look; whom we asked is told, at their registered address, and can confirm with one click. */
    void hold(Arrived mail, String reason) {
        mails.end(mail, "HELD", reason);
        if (mail.token() != null) {
            owners.of(mail.token()).ifPresent(owner -> letters.held(mail, reason, owner));
        }
    }

    /** An answer to an anonymous round: whom we asked is told where to answer. */
    void refuse(Arrived mail) {
        mails.end(mail, "REFUSED", "an anonymous round");
        owners.of(mail.token()).ifPresent(owner -> letters.anonymous(mail, owner));
    }

    private Optional<Long> reform(long mailId) {
        return reads.first(Long.class, "select reform_id from raw_mail where id = :id and reform_id is not null", Map.of("id", mailId));
    }
}
