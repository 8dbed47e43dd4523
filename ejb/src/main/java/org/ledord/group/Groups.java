package org.ledord.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Matters;
import org.ledord.shared.NotFound;

/** The groups and their memberships. */
@ApplicationScoped
public class Groups {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private Matters matters;

    /** The internal id of the group with this number. */
    public long idOf(MatterKey key) {
        return get(key).id();
    }

    ReformGroup get(MatterKey key) {
        long matter = matters.get(key).id();
        return database.createQuery("select g from ReformGroup g where g.matterId = :matter", ReformGroup.class)
                .setParameter("matter", matter).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("group " + key));
    }

    boolean taken(long reformId, String slug) {
        return database.createQuery("select count(g) from ReformGroup g where g.reformId = :reform and g.slug = :slug", Long.class)
                .setParameter("reform", reformId).setParameter("slug", slug).getSingleResult() > 0;
    }

    /** All that this person has been in the group, the newest first. */
    List<Membership> memberships(long groupId, long personId) {
        return database.createQuery("""
                select m from Membership m where m.groupId = :group and m.personId = :person order by m.fromOn desc, m.id desc""",
                Membership.class).setParameter("group", groupId).setParameter("person", personId).getResultList();
    }

    /** The group that the reform's leads are in: the first that has had one. */
    Optional<ReformGroup> leading(long reformId) {
        return database.createQuery("""
                select g from ReformGroup g where g.reformId = :reform and exists
                 (select 1 from Membership m where m.groupId = g.id and m.function = :lead) order by g.matterId""", ReformGroup.class)
                .setParameter("reform", reformId).setParameter("lead", MemberFunction.PROJECT_LEAD).setMaxResults(1).getResultStream().findFirst();
    }

    /** Those who lead the reform on that day. */
    List<Membership> leads(long reformId, LocalDate on) {
        return database.createQuery("""
                select m from Membership m join ReformGroup g on g.id = m.groupId
                 where g.reformId = :reform and m.function = :lead and m.fromOn <= :day and (m.toOn is null or m.toOn >= :day)""", Membership.class)
                .setParameter("reform", reformId).setParameter("lead", MemberFunction.PROJECT_LEAD).setParameter("day", on).getResultList();
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }

    void flush() {
        database.flush();
    }
}
