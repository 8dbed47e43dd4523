package org.ledord.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ledord.shared.Reads;

/** Turns memberships into grants, by the day in the reform's own zone. One statement. */
@ApplicationScoped
public class Grants {
    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** What this actor holds at this moment. */
    public List<Grant> of(Actor actor) {
        List<Grant> grants = new ArrayList<>();
        grants.add(Grant.of(Role.ANYONE));
        if (actor instanceof Actor.SignedIn signedIn) {
            grants.add(Grant.of(Role.SIGNED_IN));
            if (signedIn.globalRoles().contains("portal-admin")) {
                grants.add(Grant.of(Role.PORTAL_ADMIN));
            }
            if (signedIn.globalRoles().contains("records-officer")) {
                grants.add(Grant.of(Role.RECORDS_OFFICER));
            }
            if (signedIn.personId() != null) {
                memberships(signedIn.personId()).forEach(row -> add(row, grants));
            }
        } else if (actor instanceof Actor.TokenHolder holder) {
            grants.add(new Grant(Role.TOKEN_HOLDER, null, null, null, holder.matterId(), holder.personId(), null));
        } else if (actor instanceof Actor.Mail mail) {
            grants.add(new Grant(Role.MAIL, null, null, null, mail.matterId(), mail.personId(), null));
        } else if (actor instanceof Actor.Job) {
            grants.add(Grant.of(Role.JOB));
        }
        return List.copyOf(grants);
    }

    /** A membership as the policy needs it. */
    public record MembershipRow(long personId, long reformId, long groupId, String kind, String function, Long unitId,
            LocalDate fromOn, LocalDate toOn, String zone) {
    }

    private List<MembershipRow> memberships(long personId) {
        return reads.list(MembershipRow.class, """
                select m.person_id, g.reform_id, m.group_id, g.kind, m.function, coalesce(m.unit_id, p.unit_id) as unit_id,
                       m.from_on, m.to_on, r.zone
                  from membership m join reform_group g on g.id = m.group_id join reform r on r.id = g.reform_id
                  join person p on p.id = m.person_id
                 where m.person_id = :person""", Map.of("person", personId));
    }

    private void add(MembershipRow row, List<Grant> to) {
        ZoneId zone = ZoneId.of(row.zone());
        LocalDate today = LocalDate.now(clock.withZone(zone));
        if (row.fromOn().isAfter(today)) {
            return;
        }
        if (row.toOn() != null && row.toOn().isBefore(today)) {
            Instant left = row.toOn().plusDays(1).atStartOfDay(zone).toInstant();
            to.add(new Grant(Role.FORMER, row.reformId(), row.groupId(), null, null, row.personId(), left));
            return;
        }
        to.add(grant(Role.STAFF, row));
        switch (row.function()) {
            case "PROJECT_LEAD" -> to.add(Grant.in(Role.PROJECT_LEAD, row.reformId(), null, null, row.personId()));
            case "COORDINATOR" -> to.add(grant(Role.COORDINATOR, row));
            case "UNION_REPRESENTATIVE" -> to.add(grant(Role.UNION_REP, row));
            case "SAFETY_REPRESENTATIVE" -> to.add(grant(Role.SAFETY_REP, row));
            case "UNIT_MANAGER" -> to.add(grant(Role.UNIT_MANAGER, row));
            default -> { }
        }
        switch (row.kind()) {
            case "WORKING", "PROJECT" -> to.add(grant(Role.WG_MEMBER, row));
            case "REFERENCE_UNION", "REFERENCE_STAFF" -> to.add(grant(Role.REF_MEMBER, row));
            case "MANAGEMENT" -> to.add(grant(Role.MANAGEMENT, row));
            case "SPECIALIST" -> to.add(grant(Role.SPECIALIST, row));
            default -> { }
        }
    }

    private static Grant grant(Role role, MembershipRow row) {
        return Grant.in(role, row.reformId(), row.groupId(), row.unitId(), row.personId());
    }
}
