package org.ledord.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.ledord.access.May;
import org.ledord.notice.CalendarFeedText;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.PublicReads;
import org.ledord.shared.Settings;
import org.ledord.shared.Texts;
import org.ledord.transparency.OpenQueries;
import org.ledord.transparency.OpenReform;

/** What is public, as data: two statements each, the reform's head and what is asked for. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpenDataQueries {
    /** The most rows that one page of a list has. */
    public static final int MOST = 1000;
    private static final int IN_FEED = 40;

    @Inject
    private PublicReads reads;

    @Inject
    private OpenQueries open;

    @Inject
    private PortalTexts texts;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** The reforms, all of them. */
    @May("public.read")
    public DataPage reforms(Language language) {
        return page(DataSets.REFORMS, 0, MOST, new HashMap<>(Map.of("language", language.name())));
    }

    /** Rows of a reform's list: at most so many of those behind that one, from 0. */
    @May("public.read")
    public DataPage rows(String slug, String list, long after, int size, Language language) {
        DataSet set = DataSets.find(list).orElseThrow(() -> new NotFound("list " + list));
        return page(set, after, size, of(open.reform(slug, language), language));
    }

    /** What happened last, newest first. */
    @May("public.read")
    public List<FeedEntry> feed(OpenReform reform, Language language) {
        Map<String, Object> of = of(reform, language);
        of.put("size", IN_FEED);
        of.put("zone", reform.zone());
        return reads.list(FeedEntry.class, FeedSql.ENTRIES, of);
    }

    /** The public dates of a reform as a calendar that programs fetch (RFC 5545). */
    @May("public.read")
    public String calendar(String slug, Language language) {
        OpenReform reform = open.reform(slug, language);
        Texts say = texts.in(language);
        String home = settings.publicUrl() + "/" + language + "/" + reform.slug();
        List<CalendarFeedText.Event> events = reads.list(PublicDay.class, FeedSql.DAYS, of(reform, language)).stream()
                .map(day -> new CalendarFeedText.Event(reform.slug() + "-" + day.what().toLowerCase(Locale.ROOT) + "-" + day.number() + "@" + settings.mailDomain(), 0, stamp(day), null,
                        null, day.day(), say.say("opendata.day." + day.what(), day.title()), null, home + day.path(), "")).toList();
        return CalendarFeedText.of(say.say("opendata.calendar", reform.title()), events);
    }

    /** When it was last told: what is still to come was told by this morning, and never on its own day. */
    private Instant stamp(PublicDay day) {
        return day.stamp().isAfter(clock.instant()) ? clock.instant().truncatedTo(ChronoUnit.DAYS) : day.stamp();
    }

    /** Every public page that is worth finding. */
    @May("public.read")
    public List<SiteAddress> addresses() {
        return reads.list(SiteAddress.class, FeedSql.ADDRESSES, Map.of());
    }

    private DataPage page(DataSet set, long after, int size, Map<String, Object> of) {
        int asked = Math.max(1, Math.min(MOST, size));
        of.put("after", after);
        of.put("size", asked + 1);
        List<DataRow> rows = reads.list(DataRow.class, set.statement(), of);
        boolean more = rows.size() > asked;
        List<DataRow> shown = more ? rows.subList(0, asked) : rows;
        return new DataPage(set, List.copyOf(shown), more ? OptionalLong.of(shown.get(asked - 1).k()) : OptionalLong.empty());
    }

    private static Map<String, Object> of(OpenReform reform, Language language) {
        return new HashMap<>(Map.of("reform", reform.id(), "slug", reform.slug(), "own", reform.language(), "language", language.name()));
    }
}
