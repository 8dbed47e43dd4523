package org.ledord.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.shared.PortalClock;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Walks the five stories. */
@ApplicationScoped
public class DemoLoading {
    private static final Logger LOG = Logger.getLogger(DemoLoading.class);
    private static final List<String> REFORMS = List.of("falkenberg", "karlstad", "norrkoping", "goteborg", "bergen");

    /** Letters older than this were read long ago; only newer ones are sent when the demo starts. */
    private static final Duration STILL_SENT = Duration.ofDays(21);

    @Inject
    private Frame frame;

    @Inject
    private Instance<Verbs> verbs;

    @Inject
    private RoundVerbs rounds;

    @Inject
    private SurveyVerbs surveys;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Clock clock;

    /** Loads the reforms that are not there yet; gives how many steps were told. */
    public int load() {
        int told = 0;
        Map<String, Verbs.Verb> words = new HashMap<>();
        verbs.forEach(each -> words.putAll(each.verbs()));
        for (String slug : REFORMS) {
            if (reads.count("select count(*) from reform where slug = :slug", Map.of("slug", slug)) == 0) {
                told += load(slug, words);
            }
        }
        if (told > 0) {
            writes.change("""
                    update outbox set state = case when created_at < :limit then 'SENT' else state end, sent_at = case when created_at < :limit then created_at end,
                           next_attempt_at = cast(:now as timestamptz) where state = 'QUEUED'""", Map.of("limit", clock.instant().minus(STILL_SENT), "now", clock.instant()));
        }
        return told;
    }

    private int load(String slug, Map<String, Verbs.Verb> words) {
        Told file = read(slug);
        ZoneId zone = ZoneId.of(file.part("reform").text("zone"));
        List<Told> story = file.parts("story");
        LocalDate starts = file.part("reform").date("starts");
        Instant first = story.isEmpty() ? clock.instant() : story.get(0).moment("at", zone).minus(Duration.ofDays(1));
        Instant begins = starts == null ? first : starts.atTime(8, 0).atZone(zone).toInstant();
        Book book = at(begins.isBefore(first) ? begins : first, "frame of " + slug, () -> frame.setUp(file, Logins.all()));
        names(file, story, book);
        int number = 0;
        for (Told step : story) {
            number++;
            Instant moment = step.moment("at", zone);
            String where = slug + " step " + number + " " + step.text("at") + " " + step.text("do");
            rounds.closeDue(moment, this::asJob);
            surveys.turn(moment, this::asJob);
            at(moment, where, () -> {
                actor.is(new Actor.SignedIn(book.person(step.text("as")), Set.of()));
                Book.known(words, step.text("do")).tell(step, book);
                return null;
            });
            if (number % 50 == 0) {
                LOG.infof("Demo: %s, %d of %d steps told", slug, number, story.size());
            }
        }
        rounds.closeDue(clock.instant(), this::asJob);
        surveys.turn(clock.instant(), this::asJob);
        frame.end(book, file);
        LOG.infof("Demo: %s is loaded, %d steps", slug, story.size());
        return story.size();
    }

    private void asJob(Instant moment, Runnable work) {
        at(moment, "closing rounds", () -> {
            actor.is(new Actor.Job("demo"));
            work.run();
            return null;
        });
    }

    private static <T> T at(Instant moment, String where, java.util.concurrent.Callable<T> work) {
        try {
            return PortalClock.at(moment, work);
        } catch (Exception refused) { // told with its place in the story, then everything stops
            throw new IllegalStateException("The demo's story cannot be told: " + where + ": " + refused, refused);
        }
    }

    /** Pilots name their sites by unit; the words that people know are the units' names. */
    private static void names(Told file, List<Told> story, Book book) {
        Map<String, Object> names = new HashMap<>();
        file.parts("units").forEach(unit -> names.put(unit.text("key"), unit.text("name")));
        story.stream().filter(step -> step.map().containsKey("sites"))
                .forEach(step -> step.map().put("site_names", step.texts("sites").stream().map(site -> names.getOrDefault(site, site)).toList()));
    }

    private Told read(String slug) {
        try (InputStream in = DemoLoading.class.getResourceAsStream(slug + ".yaml")) {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(200);
            Map<String, Object> file = new Yaml(new SafeConstructor(options)).load(in);
            return new Told(file, LocalDate.now(clock.withZone(ZoneId.of("Europe/Stockholm"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
