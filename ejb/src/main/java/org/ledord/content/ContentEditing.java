package org.ledord.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.ledord.access.May;
import org.ledord.matter.ReformKey;
import org.ledord.reform.Reforms;
import org.ledord.shared.Parameters;
import org.ledord.shared.Writes;

/** The small things on a reform's page: figures, what others say, questions and answers. */
@Stateless
@PermitAll
public class ContentEditing {
    @Inject
    private Writes writes;

    @Inject
    private Reforms reforms;

    /** Adds a key figure with its source and how old it is. */
    @May("content.edit")
    public void addKeyFigure(ReformKey reform, String label, String value, String source, String dated, String language) {
        writes.change("""
                insert into key_figure (reform_id, position, label, value, source, dated, language)
                select :reform, coalesce(max(position), 0) + 1, :label, :value, :source, :dated, :language from key_figure where reform_id = :reform""",
                Parameters.of("reform", reforms.idOf(reform), "label", label, "value", value, "source", text(source), "dated", text(dated), "language", language));
    }

    /** Adds what somebody outside said; kind is {@code PRESS}, {@code DEBATE} or {@code REPLY}. */
    @May("content.edit")
    public void addExternalView(ReformKey reform, String title, String source, LocalDate seenOn, String kind, String text, String url, String language) {
        writes.change("""
                insert into external_view (reform_id, title, source, seen_on, kind, text, url, language)
                values (:reform, :title, :source, :seen, :kind, :text, :url, :language)""",
                Parameters.of("reform", reforms.idOf(reform), "title", title, "source", text(source), "seen", seenOn, "kind", kind, "text", text(text), "url", url, "language", language));
    }

    /** Adds a question that came in, with its answer. */
    @May("content.edit")
    public void addFaq(ReformKey reform, String question, String answer, String language) {
        writes.change("""
                insert into faq (reform_id, position, question, answer, language)
                select :reform, coalesce(max(position), 0) + 1, :question, :answer, :language from faq where reform_id = :reform""",
                Parameters.of("reform", reforms.idOf(reform), "question", question, "answer", answer, "language", language));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
