package org.ledord.codetermination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ledord.access.Access;
import org.ledord.access.CurrentActor;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.reform.Reforms;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/** Finds tracks, locked, with their parties, and keeps them together with their matters. */
@ApplicationScoped
class Tracks {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private Matters matters;

    @Inject
    private Reforms reforms;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Access access;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Whether a track about it is under way. */
    boolean underWay(long proposalId) {
        return reads.count("select count(*) from codetermination where proposal_id = :id and closed_on is null and state <> 'CALLED_OFF'", Map.of("id", proposalId)) > 0;
    }

    /** The track, locked, when the actor may see it. */
    CoDetermination seen(MatterKey key) {
        Long id = reads.first(Long.class, """
                select t.id from codetermination t join matter m on m.id = t.matter_id join reform r on r.id = m.reform_id
                 where r.slug = :reform and m.kind = 'CODETERMINATION' and m.number = :number and\s""" + access.scope().sql("m", MatterKind.CODETERMINATION),
                Map.of("reform", key.reform(), "number", key.number())).orElseThrow(() -> new NotFound(key.toString()));
        return database.find(CoDetermination.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The organisations that can be parties in the reform today. */
    Set<String> organisations(long reformId) {
        return new TreeSet<>(reads.list(String.class, "select o.organisation from reform r cross join lateral (" + Mandates.ALL + ") o where r.id = :reform",
                Map.of("reform", reformId, "now", clock.instant())));
    }

    /** Those that the actor speaks for today. */
    Set<String> own(long reformId) {
        return new TreeSet<>(reads.list(String.class, "select o.organisation from reform r cross join lateral (" + Mandates.of(":person") + ") o where r.id = :reform",
                Map.of("reform", reformId, "person", actor.personId(), "now", clock.instant())));
    }

    /** Whether the actor writes the track for the employer's side. */
    boolean leads(MatterKey key) {
        return access.may("codetermination.record", key.reformKey());
    }

    List<Party> parties(CoDetermination track) {
        return database.createQuery("select p from Party p where p.trackId = :track order by p.organisation", Party.class).setParameter("track", track.id()).getResultList();
    }

    void add(CoDetermination track, Matter matter, long proposalId, Set<String> organisations) {
        database.persist(track);
        database.flush();
        organisations.forEach(one -> database.persist(new Party(track.id(), one)));
        matters.link(matter, "CONCERNS", matters.get(proposalId));
        database.flush();
    }

    /** Keeps what the track has become, and the step that it came by. */
    void keep(CoDetermination track, TakeStep command) {
        matters.get(track.matterId()).becomes(track.state().name(), Audience.LEAD, clock.instant());
        database.flush();
        writes.change("""
                insert into codetermination_step (track_id, number, kind, on_day, note, recorded_by, recorded_at)
                select :track, coalesce(max(number), 0) + 1, :kind, :on, :note, :by, :now from codetermination_step where track_id = :track""",
                Parameters.of("track", track.id(), "kind", command.step().name(), "on", command.on(), "note", command.note(), "by", actor.personId(), "now", clock.instant()));
    }

    /** Keeps what a party said. */
    void flush() {
        database.flush();
    }

    void add(TrackMinutes minutes) {
        database.persist(minutes);
        database.flush();
    }

    TrackMinutes minutes(CoDetermination track, int number) {
        return database.createQuery("select m from TrackMinutes m where m.trackId = :track and m.number = :number", TrackMinutes.class)
                .setParameter("track", track.id()).setParameter("number", number).getResultStream().findFirst().orElseThrow(() -> new NotFound("minutes " + number));
    }

    /** The number that the next row of this table gets. */
    int next(CoDetermination track, String table) {
        return (int) reads.count("select coalesce(max(number), 0) + 1 from " + table + " where track_id = :track", Map.of("track", track.id()));
    }

    LocalDate today(MatterKey key) {
        return LocalDate.now(clock.withZone(reforms.zoneOf(key.reformKey())));
    }
}
