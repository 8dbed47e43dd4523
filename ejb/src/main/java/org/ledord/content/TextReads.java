package org.ledord.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** Texts of pages and posts as whoever writes them sees them; asked by doors that have judged who that is. */
@ApplicationScoped
class TextReads {
    private static final String TEXT = """
            select id, language, title, lead, body, html, status, publish_at, published_at, corrected_at, changed_at, withdrawn_reason as reason, revision
              from content_text where %s order by id""";

    @Inject
    private Reads reads;

    @Inject
    private Previews previews;

    TextDetails one(long id) {
        return reads.first(TextDetails.class, TEXT.formatted("id = :id"), Map.of("id", id)).orElseThrow(() -> new NotFound("text " + id));
    }

    /**
     * What is said in all languages, and all could read in this one.
     *
     * @param owner whose texts they are, as SQL: {@code post_id = (…)} or {@code page_id = (…)}, with the parameters given
     */
    TextsDetails of(String owner, Map<String, Object> parameters, String language) {
        List<TextDetails> texts = reads.list(TextDetails.class, TEXT.formatted(owner), parameters);
        if (texts.isEmpty()) {
            throw new NotFound("texts of " + parameters);
        }
        long asked = texts.stream().filter(text -> text.language().equals(language)).mapToLong(TextDetails::id).findFirst().orElse(0);
        return new TextsDetails(texts, asked == 0 ? "" : previews.word(asked),
                reads.list(TextVersionRow.class, "select number, title, lead, html, shown_from from content_version where text_id = :text order by number desc limit 50", Map.of("text", asked)));
    }
}
