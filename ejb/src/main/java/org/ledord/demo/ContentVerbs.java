package org.ledord.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.content.ContentEditing;
import org.ledord.content.PostText;
import org.ledord.content.PostWriting;
import org.ledord.digest.DigestSending;
import org.ledord.matter.MatterKey;

/** News, digests and the small things on a reform's page. */
@ApplicationScoped
class ContentVerbs implements Verbs {
    @Inject
    private PostWriting posts;

    @Inject
    private ContentEditing content;

    @Inject
    private DigestSending digests;

    @Inject
    private CurrentActor actor;

    @Override
    public Map<String, Verb> verbs() {
        return Map.of("post.publish", this::publish, "digest.send", this::digest, "keyfigure", this::figure, "external.view", this::view,
                "document", this::document, "faq", this::faq);
    }

    private void publish(Told step, Book book) {
        MatterKey post = posts.write(book.reform, new PostText(step.text("title"), step.textOr("lead", ""), step.text("body"), language(step, book)));
        posts.publish(post);
    }

    private void digest(Told step, Book book) {
        digests.send(book.reform);
        actor.is(new Actor.Job("demo"));
        boolean more = true;
        while (more) {
            more = digests.compose();
        }
    }

    private void figure(Told step, Book book) {
        content.addKeyFigure(book.reform, step.text("label"), step.text("value"), step.text("source"), step.text("dated"), language(step, book));
    }

    private void view(Told step, Book book) {
        content.addExternalView(book.reform, step.text("title"), step.text("source"), step.date("date"), step.text("kind"), step.text("text"), step.text("url"), language(step, book));
    }

    private void document(Told step, Book book) {
        content.addDocument(book.reform, step.text("title"), step.text("register_number"), step.text("type"), step.number("size_kb"), step.date("date"), language(step, book));
    }

    private void faq(Told step, Book book) {
        content.addFaq(book.reform, step.text("question"), step.text("answer"), language(step, book));
    }

    private static String language(Told step, Book book) {
        return step.textOr("language", book.language.name());
    }
}
