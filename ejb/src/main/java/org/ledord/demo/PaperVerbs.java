package org.ledord.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ledord.attachment.Upload;
import org.ledord.document.DocumentCategory;
import org.ledord.document.DocumentFile;
import org.ledord.document.DocumentWords;
import org.ledord.document.DocumentWriting;
import org.ledord.document.Twin;
import org.ledord.picture.PictureAdding;
import org.ledord.shared.Language;

/** Documents and pictures of the story, with files that are made as it is told; each document says in itself that it belongs to a demo. */
@ApplicationScoped
class PaperVerbs implements Verbs {
    private static final Map<Language, String> INVENTED = Map.of(Language.sv, "Påhittat dokument i Ledords demo", Language.nb, "Oppdiktet dokument i Ledords demo", Language.fi,
            "Ledordin esittelyn keksitty asiakirja", Language.en, "An invented document of Ledord’s demo");

    @Inject
    private DocumentWriting documents;

    @Inject
    private PictureAdding pictures;

    private final Map<String, String> names = new HashMap<>();

    @Override
    public Map<String, Verb> verbs() {
        return Map.of("document", this::document, "document.version", this::version, "document.withdraw", this::withdraw, "picture", this::picture);
    }

    /** A document that is published at once where no other {@code state} is told; without {@code text} it has no file and is asked for. */
    private void document(Told step, Book book) {
        DocumentWords words = new DocumentWords(step.text("title"), step.textOr("about", ""), language(step, book).name(), DocumentCategory.valueOf(step.textOr("category", "OTHER")),
                step.textOr("register_number", ""), step.date("date"), step.textOr("owner", ""), step.textOr("matter", ""), step.textOr("page", ""));
        DocumentFile file = file(step, book);
        String slug = documents.begin(book.reform, words, file == null ? DocumentFile.alone(null, "") : file);
        names.put(book.reform.slug() + "/" + step.textOr("key", ""), slug);
        if (!step.textOr("state", "").equals("draft")) {
            documents.publish(book.reform, slug, 0);
        }
    }

    /** A picture, by the name that its words make. */
    private void picture(Told step, Book book) {
        pictures.add(book.reform, new Upload("rundor.png", DemoPicture.rounds()), step.text("about"));
    }

    private void version(Told step, Book book) {
        documents.add(book.reform, named(step, book), file(step, book));
    }

    private void withdraw(Told step, Book book) {
        documents.withdraw(book.reform, named(step, book), step.text("reason"));
    }

    private String named(Told step, Book book) {
        return Book.known(names, book.reform.slug() + "/" + step.text("document"));
    }

    private static DocumentFile file(Told step, Book book) {
        List<String> text = step.texts("text");
        if (text.isEmpty()) {
            return null;
        }
        String title = step.text("file");
        String invented = INVENTED.get(language(step, book));
        Upload file = step.textOr("type", "PDF").equals("DOCX") ? new Upload(title + ".docx", DemoPaper.word(title, text, invented)) : new Upload(title + ".pdf", DemoPaper.pdf(title, text, invented));
        Twin twin = Twin.valueOf(step.textOr("twin", "NOT_YET"));
        return new DocumentFile(file, step.textOr("note", ""), twin, twin == Twin.FILE ? new Upload(title + ".docx", DemoPaper.word(title, text, invented)) : null, step.textOr("twin_page", ""));
    }

    private static Language language(Told step, Book book) {
        return Language.valueOf(step.textOr("language", book.language.name()));
    }
}
