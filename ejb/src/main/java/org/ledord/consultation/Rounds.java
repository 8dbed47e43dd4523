package org.ledord.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;

/** Finds rounds with their invitations and keeps them; how answers and replies reach a round. Asks no permission: the doors have. */
@ApplicationScoped
public class Rounds {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private Matters matters;

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** The round, or {@link NotFound}. */
    public HeldRound held(MatterKey key) {
        if (key.kind() != MatterKind.ROUND) {
            throw new NotFound(key.toString());
        }
        return held(matters.get(key));
    }

    /** The round that this matter is. */
    public HeldRound held(long matterId) {
        return held(matters.get(matterId));
    }

    /** The invitation with this internal id. */
    public Invited invitation(long id) {
        return invitationRow(id).invited();
    }

    /** The person's invitation to the round, if there is one that stands. */
    public Optional<Invited> invitation(HeldRound round, long personId) {
        return database.createQuery("select i from Invitation i where i.roundId = :round and i.personId = :person", Invitation.class)
                .setParameter("round", round.id()).setParameter("person", personId).getResultStream()
                .map(Invitation::invited).filter(found -> found.state() != InvitationState.REVOKED).findFirst();
    }

    /** Notes that the invitation was answered. */
    public void answered(long invitationId, Instant at) {
        invitationRow(invitationId).answered(at);
    }

    /**
     * Notes that the person has answered the anonymous round, by the day and no finer. Whoever comes a second time, or at the
     * same moment, is refused; the round stays open until this is committed.
     */
    public void turnout(HeldRound held, long personId) {
        Round round = required(held.id());
        database.lock(round, LockModeType.PESSIMISTIC_READ);
        Invitation invitation = invitationRow(invitation(held, personId).orElseThrow(() -> new NotFound("invitation to " + held.key())).id());
        database.lock(invitation, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        if (round.status() != RoundStatus.OPEN || held.deadline().passed(now)) {
            throw new RuleViolation("ballot-round-closed");
        }
        invitation.answeredOnce(LocalDate.ofInstant(now, held.zone()).atStartOfDay(held.zone()).toInstant());
        database.flush();
    }

    /** Notes that the answer to it was taken back. */
    public void withdrawn(long invitationId) {
        invitationRow(invitationId).withdrawn();
    }

    /**
     * Concludes the round, if it may be.
     *
     * @param uncut how many pieces of kept text are in no point and not set aside
     * @param unreplied how many points have no reply
     */
    public HeldRound conclude(MatterKey key, long uncut, long unreplied) {
        Matter matter = matters.get(key);
        Round round = of(matter);
        database.lock(round, LockModeType.PESSIMISTIC_WRITE);
        round.conclude(uncut, unreplied, clock.instant());
        keep(round, matter);
        return held(matter);
    }

    /** A point of it has no reply any more, so that it is not concluded. */
    public void reopen(MatterKey key) {
        Matter matter = matters.get(key);
        Round round = of(matter);
        database.lock(round, LockModeType.PESSIMISTIC_WRITE);
        round.reopen();
        keep(round, matter);
    }

    Round of(Matter matter) {
        List<Round> found = database.createQuery("select r from Round r left join fetch r.questions where r.matterId = :matter", Round.class)
                .setParameter("matter", matter.id()).getResultList();
        if (found.isEmpty()) {
            throw new NotFound("round of matter " + matter.id());
        }
        return found.get(0);
    }

    Round required(long id) {
        Round round = database.find(Round.class, id);
        if (round == null) {
            throw new NotFound("round " + id);
        }
        return round;
    }

    Matter matter(MatterKey key) {
        if (key.kind() != MatterKind.ROUND) {
            throw new NotFound(key.toString());
        }
        return matters.get(key);
    }

    void add(Round round) {
        database.persist(round);
        database.flush();
    }

    /** Persists the invitation and gives it its id. */
    Invitation add(Invitation invitation) {
        database.persist(invitation);
        database.flush();
        return invitation;
    }

    List<Invitation> invitations(Round round) {
        return database.createQuery("select i from Invitation i where i.roundId = :round and i.state <> :revoked order by i.id", Invitation.class)
                .setParameter("round", round.id()).setParameter("revoked", InvitationState.REVOKED).getResultList();
    }

    /** Brings the matter to what the round has become. */
    void keep(Round round, Matter matter) {
        matter.becomes(round.status().name(), Audience.PUBLIC, clock.instant());
        database.flush();
    }

    /** The rounds whose last day has passed, locked; another node's are left to it. */
    List<Long> due(Instant now) {
        return reads.list(Long.class, """
                select d.id from round d join matter m on m.id = d.matter_id join reform r on r.id = m.reform_id
                 where d.status = 'OPEN' and d.closes_on < cast(cast(:now as timestamptz) at time zone r.zone as date)
                 order by d.id for update of d skip locked""", Map.of("now", now));
    }

    ZoneId zone(long reformId) {
        return ZoneId.of(reads.first(String.class, "select zone from reform where id = :reform", Map.of("reform", reformId)).orElseThrow());
    }

    private Invitation invitationRow(long id) {
        Invitation invitation = database.find(Invitation.class, id);
        if (invitation == null) {
            throw new NotFound("invitation " + id);
        }
        return invitation;
    }

    /** Where a round lies. */
    public record Place(String slug, String zone) {
    }

    private HeldRound held(Matter matter) {
        Round round = of(matter);
        Place place = reads.first(Place.class, "select slug, zone from reform where id = :reform", Map.of("reform", matter.reformId())).orElseThrow();
        return new HeldRound(round.id(), matter.id(), new MatterKey(place.slug(), MatterKind.ROUND, matter.number()), matter.reformId(),
                round.proposalId(), matter.groupId(), matter.title(), Language.of(matter.language()).orElse(Language.sv), round.status(),
                new Deadline(round.closesOn(), ZoneId.of(place.zone())), round.correctionDays(), round.threshold(), round.questions());
    }
}
