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

/** Turns memberships into grants, by the day in the reform's own zone. */
@ApplicationScoped
public class Grants {
    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** What this actor holds at this moment, with these memberships. */
    List<Grant> of(Actor actor, List<Membership> memberships) {
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
            memberships.forEach(row -> add(row, grants));
        } else if (actor instanceof Actor.TokenHolder holder) {
            grants.add(new Grant(Role.TOKEN_HOLDER, null, null, null, holder.matterId(), holder.personId(), null));
        } else if (actor instanceof Actor.Mail mail) {
            grants.add(new Grant(Role.MAIL, null, null, null, mail.matterId(), mail.personId(), null));
        } else if (actor instanceof Actor.Job) {
            grants.add(Grant.of(Role.JOB));
        }
        return List.copyOf(grants);
    }

    /** The memberships of the person who acts, past and coming ones too; none where no person is signed in. One statement. */
    List<Membership> memberships(Actor actor) {
        return actor instanceof Actor.SignedIn signedIn && signedIn.personId() != null
                ? reads.list(Membership.class, "select " + Membership.COLUMNS + " from person p " + Membership.JOINED
                        + " where p.id = :person and m.id is not null", Map.of("person", signedIn.personId()))
                : List.of();
    }

    private void add(Membership row, List<Grant> to) {
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

    private static Grant grant(Role role, Membership row) {
        return Grant.in(role, row.reformId(), row.groupId(), row.unitId(), row.personId());
    }
}
