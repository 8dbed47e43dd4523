package org.ledord.transparency;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledord.access.May;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.PublicReads;

/** Documents in the open. One that was taken away is as one that never was, and so is its file. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpenDocumentQueries {
    static final String DOCUMENT = """
            select d.document_id, d.slug, d.title, d.about, d.language, d.category, d.register_number as register, d.dated, d.owner, d.published_at, d.matter_kind, d.matter_number, d.matter_title,
                   d.matter_language, v.number as version, v.kind, v.bytes, v.twin, v.twin_kind, v.twin_bytes, cast(count(*) over () as int) as among
              from public_document d left join public_document_version v on v.document_id = d.document_id and v.newest""";
    private static final String FILE = "select name, kind, hash, %s from public_document_file where reform_id = (select id from public_reform where slug = :reform) and slug = :slug and number = :number and twin = :twin";

    @Inject
    private PublicReads reads;

    @Inject
    private OpenQueries queries;

    /** A page of the list, of what is for this; empty stands for all. */
    @May("public.read")
    public DocumentList documents(String slug, String category, int page, int size, Language language) {
        OpenReform reform = queries.reform(slug, language);
        List<DocumentList.Sort> sorts = reads.list(DocumentList.Sort.class, """
                select category, cast(count(*) as int) as documents from public_document where reform_id = :reform group by category order by category""", Map.of("reform", reform.id()));
        return new DocumentList(reform, reads.list(OpenDocument.class, DOCUMENT + """

                 where d.reform_id = :reform and (:category = '' or d.category = :category)
                 order by coalesce(d.dated, cast(d.published_at at time zone :zone as date)) desc, d.document_id desc limit :size offset :from""",
                Map.of("reform", reform.id(), "category", category, "zone", reform.zone(), "size", size, "from", (page - 1) * size)), sorts);
    }

    /** One document. */
    @May("public.read")
    public DocumentPage document(String slug, String name, Language language) {
        OpenReform reform = queries.reform(slug, language);
        OpenDocument document = reads.first(OpenDocument.class, DOCUMENT + " where d.reform_id = :reform and d.slug = :slug", Map.of("reform", reform.id(), "slug", name))
                .orElseThrow(() -> new NotFound("document " + name));
        return new DocumentPage(reform, document, reads.list(OpenFile.class, """
                select v.number, v.kind, v.bytes, v.note, v.added_at, v.twin, v.twin_kind, v.twin_bytes, p.slug as page, p.title as page_title, p.language as page_language
                  from public_document_version v left join lateral (select x.slug, x.title, x.language from public_page x where v.twin = 'PAGE' and x.page_id = v.twin_page_id
                                                                     order by x.language <> :language, x.language <> :own limit 1) p on true
                 where v.document_id = :document order by v.number desc""", Map.of("document", document.documentId(), "language", language.name(), "own", reform.language())));
    }

    /** Documents that belong to this public matter. */
    @May("public.read")
    public List<OpenDocument> beside(String slug, String kind, int number) {
        return reads.list(OpenDocument.class, DOCUMENT + """

                 where d.reform_id = (select id from public_reform where slug = :reform) and d.matter_kind = :kind and d.matter_number = :number
                 order by coalesce(d.dated, cast(d.published_at as date)) desc, d.document_id desc limit 50""", Map.of("reform", slug, "kind", kind, "number", number));
    }

    /** Documents that are added to this public page. */
    @May("public.read")
    public List<OpenDocument> onPage(long pageId) {
        return reads.list(OpenDocument.class, DOCUMENT + " where d.page_id = :page order by d.title, d.document_id limit 50", Map.of("page", pageId));
    }

    /** What a file is, without its bytes; nothing where there is none that all may open. */
    @May("public.read")
    public Optional<OpenBytes> look(String reform, String slug, int number, boolean twin) {
        return file("cast(null as bytea) as content", reform, slug, number, twin);
    }

    /** A file; nothing where there is none that all may open. */
    @May("public.read")
    public Optional<OpenBytes> file(String reform, String slug, int number, boolean twin) {
        return file("content", reform, slug, number, twin);
    }

    private Optional<OpenBytes> file(String content, String reform, String slug, int number, boolean twin) {
        return reads.first(OpenBytes.class, FILE.formatted(content), Parameters.of("reform", reform, "slug", slug, "number", number, "twin", twin));
    }
}
