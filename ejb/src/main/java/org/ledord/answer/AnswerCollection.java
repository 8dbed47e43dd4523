package org.ledord.answer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.consultation.AskedQuestion;
import org.ledord.consultation.HeldRound;
import org.ledord.consultation.InvitationState;
import org.ledord.consultation.Invited;
import org.ledord.consultation.RoundStatus;
import org.ledord.consultation.Rounds;
import org.ledord.matter.MatterKey;
import org.ledord.people.ClientData;
import org.ledord.shared.NotFound;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;
import org.ledord.shared.Refused;
import org.ledord.shared.RuleViolation;

/** Answers come in. By mail, link, page or paper: one path, and a receipt for each in the same transaction. */
@Stateless
@PermitAll
public class AnswerCollection {
    private static final int LONGEST = 20_000;

    @Inject
    private Rounds rounds;

    @Inject
    private Answers answers;

    @Inject
    private Hats hats;

    @Inject
    private ReceiptLetters receipts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    @Inject
    private Event<AnswerFiled> filed;

    @Inject
    private PortalTexts texts;

    @Inject
    private Clock clock;

    /** Files a mailed reply. It changes only the questions that it answers. */
    @May("answer.give")
    public FiledAnswer byMail(MailedAnswer mail) {
        Submission by = new Submission(Channel.MAIL, mail.receivedAt(), mail.rawMailId(), mail.placedBy(), false, true, mail.confirmed());
        Workplace.Mailed said = Workplace.read(mail.items());
        return file(mail.round(), rounds.invitation(mail.invitationId()), null, null, said.items(), said.workplace().orElse(null), by, said.alone(),
                new ReceiptLetters.Occasion(mail.cut(), mail.messageId(), mail.files() ? mail.rawMailId() : null));
    }

    /**
     * Files what was written through the mailed link by the person who holds it. It changes only the questions that it answers.
     * A statement of an organisation waits until whom we asked has confirmed it in their own mailbox.
     */
    @May("answer.give")
    public FiledAnswer byLink(MatterKey key, List<GivenItem> items) {
        return byLink(key, null, items);
    }

    /**
     * The same from a meeting of the person's workplace.
     *
     * @param workplace what the meeting said, or null
     */
    @May("answer.give")
    public FiledAnswer byLink(MatterKey key, Workplace workplace, List<GivenItem> items) {
        HeldRound round = rounds.held(key);
        return file(round, own(round), null, null, items, workplace, new Submission(Channel.LINK, clock.instant(), null, null, false, false), ReceiptLetters.Occasion.FORM);
    }

    /** Files the answer as it stands on the receipt's page, which shows it: what is left out there is taken away. */
    @May("answer.own")
    public FiledAnswer correct(MatterKey key, PageAnswer given) {
        demandReceipt();
        HeldRound round = rounds.held(key);
        return file(round, own(round), membership(given.hat(), round), given.seen(), given.items(), given.workplace(),
                new Submission(Channel.LINK, clock.instant(), null, null, true, true, given.confirmed()), ReceiptLetters.Occasion.FORM);
    }

    /** Files what the signed-in person wrote on the page, which shows the answer as it stands: what is left out is taken away. */
    @May("answer.give")
    public FiledAnswer byPage(MatterKey key, PageAnswer given) {
        HeldRound round = rounds.held(key);
        return file(round, own(round), membership(given.hat(), round), given.seen(), given.items(), given.workplace(),
                new Submission(Channel.PAGE, clock.instant(), null, null, true, true, given.confirmed()), ReceiptLetters.Occasion.FORM);
    }

    /** Enters what somebody who was asked has written on paper or said by telephone. Never in place of an organisation's statement. */
    @May("answer.paper")
    public FiledAnswer onPaper(PaperAnswer paper) {
        HeldRound round = rounds.held(paper.round());
        long person = reads.first(Long.class, "select id from person where public_id = :id", Map.of("id", paper.person()))
                .orElseThrow(() -> new NotFound("person " + paper.person()));
        Invited invited = rounds.invitation(round, person).orElseThrow(() -> new RuleViolation("answer-not-asked"));
        Submission by = new Submission(paper.telephone() ? Channel.TELEPHONE : Channel.PAPER, handedIn(round, paper.receivedOn()), clock.instant(), null, actor.personId(), false, true, false);
        return file(round, invited, null, null, paper.items(), paper.workplace(), by, ReceiptLetters.Occasion.FORM);
    }

    /** At noon of the day that is told, since nobody noted the hour; now where it is today. */
    private Instant handedIn(HeldRound round, LocalDate day) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, round.zone());
        if (day == null || day.equals(today)) {
            return now;
        }
        if (day.isAfter(today)) {
            throw new RuleViolation("paper-to-come").at("day");
        }
        if (day.isBefore(LocalDate.ofInstant(reads.first(Instant.class, "select opened_at from round where id = :round", Map.of("round", round.id())).orElse(now), round.zone()))) {
            throw new RuleViolation("paper-before-round").at("day");
        }
        return day.atTime(LocalTime.NOON).atZone(round.zone()).toInstant();
    }

    /** The actor says that the statement which waits is theirs; it counts from the moment it came in. */
    @May("answer.own")
    public void confirm(MatterKey key) {
        demandReceipt();
        HeldRound round = rounds.held(key);
        if (round.status() == RoundStatus.CONCLUDED) {
            throw new RuleViolation("answer-round-concluded");
        }
        Invited invited = own(round);
        Answer answer = answers.to(invited.id()).orElseThrow(() -> new NotFound("answer to " + key));
        Hats.Standing hat = demandWorn(answer, clock.instant());
        Optional<Answer> colleagues = answers.statement(round.id(), hat.organisation(), invited.id());
        answer.confirm();
        answers.keep(answer);
        colleagues.ifPresent(earlier -> replace(round, earlier, answer));
        count(round, invited, answer, answer.receivedAt(), ReceiptLetters.Occasion.FORM);
    }

    /** Takes the actor's own answer back. It stays on record and counts no more. */
    @May("answer.own")
    public void withdraw(MatterKey key) {
        withdrawn(key, clock.instant());
    }

    /**
     * As {@link #withdraw}, by a mail.
     *
     * @param received when the mail came: that decides whether it was in time, however late its sender confirms it
     */
    @May("answer.own")
    public void withdrawByMail(MatterKey key, Instant received) {
        withdrawn(key, received);
    }

    private void withdrawn(MatterKey key, Instant at) {
        HeldRound round = rounds.held(key);
        Invited invited = own(round);
        Answer answer = answers.to(invited.id()).orElseThrow(() -> new NotFound("answer to " + key));
        demandWorn(answer, at);
        answer.withdraw(round.deadline(), at);
        answers.keep(answer);
        rounds.withdrawn(invited.id());
        receipts.withdrawn(round, invited, answer);
    }

    private FiledAnswer file(HeldRound round, Invited invited, Long membership, Integer seen, List<GivenItem> given, Workplace workplace, Submission by,
            ReceiptLetters.Occasion occasion) {
        return file(round, invited, membership, seen, given, workplace, by, by.whole(), occasion);
    }

    /** @param whose whether it says whose answer it is, a person's where it names no meeting; else that stays as it was */
    private FiledAnswer file(HeldRound round, Invited invited, Long membership, Integer seen, List<GivenItem> given, Workplace workplace, Submission by, boolean whose,
            ReceiptLetters.Occasion occasion) {
        if (invited.roundId() != round.id() || invited.state() == InvitationState.REVOKED) {
            throw new RuleViolation("invitation-revoked");
        }
        if (!round.named()) {
            throw new RuleViolation("ballot-by-link");
        }
        if (round.status() == RoundStatus.CONCLUDED) {
            throw new RuleViolation("answer-round-concluded");
        }
        Answer answer = answers.to(invited.id())
                .orElseGet(() -> new Answer(round.id(), invited.id(), invited.membershipId()));
        Answer.demandConfirmed(answer.filed() && hats.standing(answer.membershipId(), by.receivedAt()).speaks(), by);
        if (membership != null) {
            answer.under(membership);
        }
        Hats.Standing hat = hats.standing(answer.membershipId(), by.receivedAt());
        if (!hat.worn() && by.channel() != Channel.PAPER && by.channel() != Channel.TELEPHONE) { // whoever enters it knows when it was handed in
            throw new RuleViolation("invitation-revoked");
        }
        List<GivenItem> words = workplace == null ? given : workplace.with(given, texts.in(round.language()).say("answer.dissent"));
        if (by.channel() != Channel.MAIL) {
            limit(words);
        }
        List<AnswerItem> items = items(round, words);
        answer.demandSeen(seen, items);
        Optional<Answer> colleagues = hat.speaks() ? answers.statement(round.id(), hat.organisation(), invited.id()) : Optional.empty();
        Answer.demandConfirmed(colleagues.isPresent(), by);
        answer.receive(items, by, hat.speaks(), round.deadline(), round.correctionDays()).of(workplace, answer.previous(), whose);
        answers.keep(answer);
        if (answer.state() == AnswerState.AWAITING_CONFIRMATION) {
            receipts.awaits(round, invited, answer);
        } else {
            colleagues.ifPresent(earlier -> replace(round, earlier, answer));
            count(round, invited, answer, by.receivedAt(), occasion);
        }
        answers.number(answer);
        return new FiledAnswer(new AnswerKey(round.key(), answer.number()), answer.id(), answer.latest().number(), answer.late(), answer.correctableUntil());
    }

    /** What somebody else said for the organisation counts no more, and they are told. */
    private void replace(HeldRound round, Answer earlier, Answer later) {
        earlier.replacedBy(later);
        answers.keep(earlier);
        receipts.replaced(round, rounds.invitation(earlier.invitationId()), earlier, later);
    }

    private void count(HeldRound round, Invited invited, Answer answer, Instant at, ReceiptLetters.Occasion occasion) {
        rounds.answered(invited.id(), at);
        filed.fire(event(round, answer));
        receipts.post(round, invited, answer, occasion);
    }

    /** Rights end with the membership: what a link or a reply address was good for, too (ACCESS.md). */
    private Hats.Standing demandWorn(Answer answer, Instant at) {
        Hats.Standing hat = hats.standing(answer.membershipId(), at);
        if (!hat.worn()) {
            throw new RuleViolation("invitation-revoked");
        }
        return hat;
    }

    /** The link in the receipt lies in the registered mailbox; the one that asks can have been sent on. */
    private void demandReceipt() {
        if (!(actor.get() instanceof Actor.TokenHolder holder && holder.purpose().equals("RECEIPT"))) {
            throw new Refused("a receipt");
        }
    }

    private static List<AnswerItem> items(HeldRound round, List<GivenItem> given) {
        List<AnswerItem> items = new ArrayList<>();
        for (GivenItem item : given) {
            AskedQuestion question = item.question() == GivenItem.GENERAL ? null : round.questions().stream()
                    .filter(asked -> asked.number() == item.question()).findFirst()
                    .orElseThrow(() -> new RuleViolation("answer-no-such-question", item.question()));
            items.add(AnswerItem.of(item, question));
        }
        return items;
    }

    private static AnswerFiled event(HeldRound round, Answer answer) {
        Map<Long, Long> carried = new HashMap<>();
        Set<Long> replaced = new HashSet<>();
        if (answer.previous() != null) {
            for (AnswerItem old : answer.previous().items()) {
                answer.latest().items().stream().filter(old::repeats).findFirst().ifPresentOrElse(same -> carried.put(old.id(), same.id()), () -> replaced.add(old.id()));
            }
        }
        return new AnswerFiled(answer.id(), round.matterId(), answer.latest().number(), carried, replaced);
    }

    private Long membership(String hat, HeldRound round) {
        return hat == null || hat.isBlank() ? null : hats.membership(actor.personId(), round, hat);
    }

    private Invited own(HeldRound round) {
        return rounds.invitation(round, actor.personId()).orElseThrow(() -> new NotFound("invitation to " + round.key()));
    }

    /** A form takes no book and no identity number; a mail is never refused for its length, and waits where it holds a number. */
    private static void limit(List<GivenItem> items) {
        items.forEach(item -> ClientData.refuse(item.text()));
        items.stream().filter(item -> item.text().length() > LONGEST).findFirst().ifPresent(item -> {
            throw new RuleViolation("answer-too-long", LONGEST);
        });
    }
}
