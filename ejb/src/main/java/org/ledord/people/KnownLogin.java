package org.ledord.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ledord.access.Membership;
import org.ledord.shared.Language;
import org.ledord.shared.Reads;

/** Whose login it is, with one of the person's places; its columns are null for somebody who has none. */
record KnownLogin(long id, UUID publicId, String name, Language language, Long personId, Long reformId, String reform, Long groupId, String kind,
        String function, Long unitId, LocalDate fromOn, LocalDate toOn, String zone) {

    /** Who it is and what they take part in, in the one statement that every page of the workspace begins with; empty where nobody is known by it. */
    static List<KnownLogin> of(Claim claim, Reads reads) {
        return reads.list(KnownLogin.class, "select p.id, p.public_id, p.name, p.language, " + Membership.COLUMNS
                + " from login l join person p on p.id = l.person_id and p.erased_at is null " + Membership.JOINED
                + " where l.issuer = :issuer and l.subject = :subject", Map.of("issuer", claim.issuer(), "subject", claim.subject()));
    }

    static List<Membership> memberships(List<KnownLogin> rows) {
        return rows.stream().map(KnownLogin::membership).filter(Objects::nonNull).toList();
    }

    private Membership membership() {
        return groupId == null ? null : new Membership(id, reformId, reform, groupId, kind, function, unitId, fromOn, toOn, zone);
    }
}
