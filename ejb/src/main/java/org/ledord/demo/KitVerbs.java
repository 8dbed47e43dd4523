package org.ledord.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.ledord.attachment.Upload;
import org.ledord.kit.KitPlaces;
import org.ledord.kit.KitQueries;
import org.ledord.kit.KitScanning;
import org.ledord.kit.KitSending;
import org.ledord.kit.KitTelling;
import org.ledord.kit.KitText;
import org.ledord.kit.KitWriting;
import org.ledord.kit.NewPlace;
import org.ledord.kit.Shown;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Language;

/** The kit of a round: written and published, with its posters, sent to managers and shown by some. */
@ApplicationScoped
class KitVerbs implements Verbs {
    @Inject
    private KitWriting writing;

    @Inject
    private KitPlaces places;

    @Inject
    private KitSending sending;

    @Inject
    private KitTelling telling;

    @Inject
    private KitQueries queries;

    @Inject
    private KitScanning scanning;

    @Override
    public Map<String, Verb> verbs() {
        Map<String, Verb> verbs = new HashMap<>();
        verbs.put("kit.publish", this::publish);
        verbs.put("kit.film", (step, book) -> writing.film(of(step, book), Language.valueOf(step.text("language")), file(step, ".mp4"), file(step, ".vtt")));
        verbs.put("kit.places", this::places);
        verbs.put("kit.send", (step, book) -> sending.send(of(step, book)));
        verbs.put("kit.remind", (step, book) -> sending.remind(of(step, book)));
        verbs.put("kit.shown", (step, book) -> telling.tell(of(step, book), Book.known(book.units, step.text("unit")), new Shown(step.date("day"), step.number("present"))));
        return verbs;
    }

    private static Upload file(Told step, String ending) {
        String name = step.text("file") + ending;
        try (InputStream in = KitVerbs.class.getResourceAsStream(name)) {
            return new Upload(name, in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A round by its key, or a post by its number. */
    private static MatterKey of(Told step, Book book) {
        return step.number("post") == null ? book.matter(step.text("round")) : new MatterKey(book.reform.slug(), MatterKind.POST, step.number("post"));
    }

    /** Where posters hang, and how many people scanned each on this day. */
    private void places(Told step, Book book) {
        for (Told one : step.parts("places")) {
            MatterKey round = of(step, book);
            int number = places.add(new NewPlace(round, one.text("name"), one.text("unit") == null ? null : Book.known(book.units, one.text("unit"))));
            String word = queries.show(round).places().stream().filter(place -> place.number() == number).findFirst().orElseThrow().word();
            IntStream.range(0, one.number("scans")).forEach(each -> scanning.scan(word, true));
        }
    }

    private void publish(Told step, Book book) {
        Language language = Language.valueOf(step.text("language"));
        writing.write(new KitText(of(step, book), language, step.text("proposed"), step.text("means"), step.text("answering"), step.text("read_out"), step.text("film"),
                step.text("transcript")), 0);
        writing.publish(of(step, book), language);
    }
}
