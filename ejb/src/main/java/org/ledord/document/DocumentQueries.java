package org.ledord.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.attachment.ServedFile;
import org.ledord.attachment.Uploads;
import org.ledord.matter.ReformKey;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** Documents as those who write for the reform see them. */
@Stateless
@PermitAll
public class DocumentQueries {
    private static final String PAGE_TITLE = "(select x.title from content_text x where x.page_id = %s order by x.language <> r.language, x.id limit 1)";

    @Inject
    private Reads reads;

    @Inject
    private Uploads uploads;

    /** A page of those that have come so far and are for that; null stands for any. Drafts first, then the newest. */
    @May("document.list")
    public List<DocumentRow> list(ReformKey reform, DocumentStatus status, DocumentCategory category, int page, int size) {
        return reads.list(DocumentRow.class, """
                select d.slug, d.title, d.language, d.category, d.register_number as register, d.dated, d.status, d.published_at, f.kind, coalesce(f.bytes, 0) as bytes, coalesce(v.number, 0) as versions, v.twin
                  from document d join reform r on r.id = d.reform_id
                  left join document_version v on v.document_id = d.id and v.number = (select max(w.number) from document_version w where w.document_id = d.id)
                  left join attachment f on f.id = v.attachment_id
                 where r.slug = :reform and (cast(:status as text) is null or d.status = :status) and (cast(:category as text) is null or d.category = :category)
                 order by d.status <> 'DRAFT', d.changed_at desc, d.id desc limit :size offset :from""",
                Parameters.of("reform", reform.slug(), "status", status == null ? null : status.name(), "category", category == null ? null : category.name(), "size", size,
                        "from", Math.max(0, page - 1) * size));
    }

    /** How many there are of what is for that; null stands for anything. */
    @May("document.list")
    public DocumentCounts counts(ReformKey reform, DocumentCategory category) {
        return reads.first(DocumentCounts.class, """
                select count(*) filter (where d.status = 'DRAFT') as drafts, count(*) filter (where d.status = 'PUBLISHED') as published, count(*) filter (where d.status = 'WITHDRAWN') as withdrawn
                  from document d join reform r on r.id = d.reform_id where r.slug = :reform and (cast(:category as text) is null or d.category = :category)""",
                Parameters.of("reform", reform.slug(), "category", category == null ? null : category.name())).orElseThrow();
    }

    /** One of them with its versions. */
    @May("document.list")
    public DocumentDetails show(ReformKey reform, String slug) {
        Map<String, Object> of = Map.of("reform", reform.slug(), "slug", slug == null ? "" : slug);
        DocumentDetails.Head head = reads.first(DocumentDetails.Head.class, """
                select d.slug, d.title, d.about, d.language, d.category, d.register_number as register, d.dated, d.owner, m.kind as matter_kind, m.number as matter_number, m.title as matter_title,
                       p.slug as page, %s as page_title, d.status, d.published_at, d.withdrawn_at, d.withdrawn_reason, d.revision
                  from document d join reform r on r.id = d.reform_id left join matter m on m.id = d.matter_id left join page p on p.id = d.page_id
                 where r.slug = :reform and d.slug = :slug""".formatted(PAGE_TITLE.formatted("p.id")), of).orElseThrow(() -> new NotFound("document " + slug));
        return new DocumentDetails(head, reads.list(VersionRow.class, """
                select v.number, f.name, f.kind, f.bytes, f.state, v.note, v.reading, v.added_at, w.name as by, v.twin, t.name as twin_name, t.kind as twin_kind, coalesce(t.bytes, 0) as twin_bytes,
                       t.state as twin_state, p.slug as twin_page, %s as twin_page_title
                  from document_version v join document d on d.id = v.document_id join reform r on r.id = d.reform_id join attachment f on f.id = v.attachment_id
                  join person w on w.id = f.uploaded_by left join attachment t on t.id = v.twin_id left join page p on p.id = v.twin_page_id
                 where r.slug = :reform and d.slug = :slug order by v.number desc""".formatted(PAGE_TITLE.formatted("p.id")), of));
    }

    /** The file of a version, or its accessible one; {@link NotFound} where there is none, or it may not be opened. */
    @May("document.list")
    public ServedFile file(ReformKey reform, String slug, int number, boolean twin) {
        return uploads.open(reads.first(Long.class, """
                select %s from document_version v join document d on d.id = v.document_id join reform r on r.id = d.reform_id
                 where r.slug = :reform and d.slug = :slug and v.number = :number and %1$s is not null""".formatted(twin ? "v.twin_id" : "v.attachment_id"),
                Map.of("reform", reform.slug(), "slug", slug == null ? "" : slug, "number", number)).orElseThrow(() -> new NotFound("document " + slug)));
    }

    /** The pages of the reform, to choose from. */
    @May("document.list")
    public List<NamedPage> pages(ReformKey reform) {
        return reads.list(NamedPage.class, "select p.slug, " + PAGE_TITLE.formatted("p.id") + " as title from page p join reform r on r.id = p.reform_id where r.slug = :reform order by title, p.slug",
                Map.of("reform", reform.slug()));
    }
}
