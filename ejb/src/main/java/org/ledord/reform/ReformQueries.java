package org.ledord.reform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ledord.access.CurrentActor;
import org.ledord.access.Grant;
import org.ledord.access.May;
import org.ledord.access.Role;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** The reforms that the actor may see: the published ones, and of the others those they take part in. */
@Stateless
@PermitAll
public class ReformQueries {
    private static final String TEXT = """
            join lateral (select * from reform_text t where t.reform_id = r.id
                           order by (t.language = :language) desc, (t.language = r.language) desc, t.language limit 1) w on true""";

    @Inject
    private Reads reads;

    @Inject
    private CurrentActor actor;

    /** The list; those the actor takes part in come first, then those that run. */
    @May("reform.list")
    public List<ReformRow> list(Language language) {
        return reads.list(ReformRow.class, """
                select r.slug, w.title, w.summary, w.language as text_language, r.municipality, r.status, r.starts_on, r.ends_on,
                       %1$s as mine, r.published_at is not null as published
                  from reform r %2$s where %3$s
                 order by %1$s desc, r.status = 'RUNNING' desc, r.starts_on desc nulls last, w.title"""
                .formatted(mine(), TEXT, seen()), Map.of("language", language.name()));
    }

    /** The names of the reforms the actor takes part in, and of the one with this slug if they may see it; for the frame of the pages. */
    @May("reform.list")
    public List<ReformName> names(String slug, Language language) {
        return reads.list(ReformName.class, """
                select r.slug, w.title, %1$s as mine, r.published_at is not null as open, r.status = 'PREPARING' as preparing from reform r %2$s where %1$s or (r.slug = :slug and %3$s)
                 order by r.status = 'RUNNING' desc, r.starts_on desc nulls last, w.title""".formatted(mine(), TEXT, seen()),
                Map.of("slug", slug == null ? "" : slug, "language", language.name()));
    }

    /** Whether a reform goes by this slug, or has. */
    @May("reform.create")
    public boolean isTaken(String slug) {
        return reads.count("select (select count(*) from reform where slug = :slug) + (select count(*) from reform_old_slug where slug = :slug)",
                Map.of("slug", slug)) > 0;
    }

    /** One reform with its frame. */
    @May("reform.show")
    public ReformDetails show(ReformKey reform, Language language) {
        Head head = reads.first(Head.class, """
                select r.id, r.slug, w.title, w.summary, w.purpose, w.language as text_language, r.language, r.jurisdiction, r.zone,
                       r.municipality, r.status, r.starts_on, r.ends_on, r.information_owner, r.influence, r.contact_title,
                       r.contact_address, r.reviewed_on, r.published_at is not null as published, r.revision
                  from reform r %s where r.slug = :slug and %s""".formatted(TEXT, seen()),
                Map.of("slug", reform.slug(), "language", language.name()))
                .orElseThrow(() -> new NotFound("reform " + reform.slug()));
        List<FrameRow> frame = FrameRow.all(reads, head.id(), language);
        return new ReformDetails(head.slug(), head.title(), head.summary(), head.purpose(), head.textLanguage(),
                head.textLanguage() != language, head.language(), head.jurisdiction(), head.zone(), head.municipality(),
                head.status(), head.startsOn(), head.endsOn(), head.informationOwner(), head.influence(), head.contactTitle(),
                head.contactAddress(), head.reviewedOn(), head.published(), leads(head.id()), head.revision(),
                FrameRow.goals(frame, null), FrameRow.of("principle", frame).map(FrameRow::principle).toList(),
                FrameRow.of("part", frame).map(row -> row.part(frame)).toList(),
                FrameRow.of("phase", frame).map(FrameRow::phase).toList());
    }

    /** The reform's own row. */
    public record Head(long id, String slug, String title, String summary, String purpose, Language textLanguage,
            Language language, Jurisdiction jurisdiction, String zone, String municipality, ReformStatus status,
            LocalDate startsOn, LocalDate endsOn, String informationOwner, Influence influence, String contactTitle,
            String contactAddress, LocalDate reviewedOn, boolean published, int revision) {
    }

    private boolean leads(long reformId) {
        return actor.grants().stream().anyMatch(grant -> grant.role() == Role.PROJECT_LEAD && grant.reformId() == reformId);
    }

    /** Only numbers of ours are written into the statement. */
    private String mine() {
        String ids = actor.grants().stream().filter(grant -> grant.role() == Role.STAFF || grant.role() == Role.PROJECT_LEAD)
                .map(Grant::reformId).filter(Objects::nonNull).distinct().map(String::valueOf).collect(Collectors.joining(","));
        return ids.isEmpty() ? "(r.id is null)" : "r.id in (" + ids + ")";
    }

    private String seen() {
        boolean all = actor.grants().stream().anyMatch(grant -> grant.role() == Role.PORTAL_ADMIN || grant.role() == Role.JOB);
        return all ? "true" : "(r.published_at is not null or " + mine() + ")";
    }
}
