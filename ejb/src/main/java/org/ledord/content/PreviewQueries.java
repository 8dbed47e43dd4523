package org.ledord.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ledord.access.May;
import org.ledord.attachment.FileKind;
import org.ledord.attachment.ServedFile;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** A text as all would read it, for whoever has been given the word for it ({@link Previews}). */
@Stateless
@PermitAll
public class PreviewQueries {
    @Inject
    private Reads reads;

    @Inject
    private Previews previews;

    @Inject
    private TextReads texts;

    /** The text behind this word, in this reform. */
    @May("content.preview")
    public TextPreview show(String reform, String word) {
        long text = previews.text(word).orElseThrow(() -> new NotFound("preview"));
        Place place = reads.first(Place.class, """
                select m.number, g.id as page_id, g.slug, g.parent_id, coalesce(g.owner, '') as owner, g.reviewed_on, g.category, coalesce(g.place, '') as place, g.latitude, g.longitude,
                       i.kind as item, coalesce(i.source, '') as source, coalesce(i.dated, '') as dated, i.seen_on, i.view_kind, coalesce(i.url, '') as url
                  from content_text t left join post p on p.id = t.post_id left join matter m on m.id = p.matter_id left join page g on g.id = t.page_id
                  left join front_item i on i.id = t.item_id join reform r on r.id = coalesce(m.reform_id, g.reform_id, i.reform_id) where t.id = :text and r.slug = :reform""", Map.of("text", text, "reform", reform))
                .orElseThrow(() -> new NotFound("preview"));
        return new TextPreview(place.number(), place.pageId(), place.slug(), place.parentId(), place.owner(), place.reviewedOn(), place.category(), place.place(), place.latitude(), place.longitude(), place.item(),
                new FrontFacts(place.source(), place.dated(), place.seenOn(), place.viewKind(), place.url()), texts.one(text));
    }

    /** A picture that the text behind this word shows; nothing where the word is not good or the text shows no such picture. */
    @May("content.preview")
    public Optional<ServedFile> picture(String reform, String word, String name) {
        return previews.text(word).flatMap(text -> reads.first(Shown.class, """
                select x.kind, x.content from picture x join reform r on r.id = x.reform_id
                 where r.slug = :reform and x.slug = :name and exists (select 1 from content_text t where t.id = :text and position('"/images/' || r.slug || '/' || x.slug || '"' in t.html) > 0)""",
                Map.of("reform", reform, "name", name, "text", text))).map(shown -> new ServedFile(shown.kind().named(name), shown.kind().mediaType(), shown.content()));
    }

    /** What is kept of a picture. */
    public record Shown(FileKind kind, byte[] content) {
    }

    /** What the text belongs to. */
    public record Place(Integer number, Long pageId, String slug, Long parentId, String owner, LocalDate reviewedOn, PageCategory category, String place, BigDecimal latitude,
            BigDecimal longitude, FrontKind item, String source, String dated, LocalDate seenOn, ViewKind viewKind, String url) {
    }
}
