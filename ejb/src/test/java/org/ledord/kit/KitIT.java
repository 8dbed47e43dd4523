package org.ledord.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.attachment.Upload;
import org.ledord.content.PostWriting;
import org.ledord.content.TextWords;
import org.ledord.group.GroupMembers;
import org.ledord.group.MemberFunction;
import org.ledord.group.NewMember;
import org.ledord.inbound.InboundGround;
import org.ledord.matter.MatterKey;
import org.ledord.people.NewPerson;
import org.ledord.people.NewUnit;
import org.ledord.people.PersonRegistration;
import org.ledord.people.UnitKind;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Refused;
import org.ledord.shared.Writes;
import org.ledord.transparency.OpenKitQueries;
import org.ledord.transparency.OpenQueries;

/** A round's kit through its doors: who makes it and what everybody sees of it. */
class KitIT extends InboundGround {
    @Inject
    private KitWriting writing;
    @Inject
    private KitQueries kits;
    @Inject
    private KitPlaces places;
    @Inject
    private KitScanning scanning;
    @Inject
    private KitSending sending;
    @Inject
    private KitTelling telling;
    @Inject
    private KitKeeping keeping;
    @Inject
    private KitLinks links;
    @Inject
    private PersonRegistration registration;
    @Inject
    private GroupMembers members;
    @Inject
    private PostWriting posts;
    @Inject
    private OpenKitQueries open;
    @Inject
    private OpenQueries news;
    @Inject
    private CurrentActor actor;
    @Inject
    private Writes sql;
    private final Map<UUID, String> units = new HashMap<>();
    private final Map<UUID, String> addresses = new HashMap<>();

    @BeforeEach
    void the_reform_is_public() {
        sql.change("update reform set published_at = :now where slug = :reform", Map.of("now", clock.instant(), "reform", reform.slug()));
    }

    @Test
    void everybody_reads_what_is_published_in_their_language_or_the_rounds_and_nothing_else() {
        as(lead);
        writing.write(text(Language.sv, "Fasta rundor."), 0);
        assertThat(seen(Language.sv)).as("a draft").isNull();
        writing.publish(round, Language.sv);
        writing.write(text(Language.fi, "Kiinteät kierrokset."), 0);
        assertThat(seen(Language.fi)).as("a draft in Finnish").isEqualTo("Fasta rundor.");
        writing.publish(round, Language.fi);
        assertThat(seen(Language.fi)).isEqualTo("Kiinteät kierrokset.");
        assertThat(seen(Language.en)).isEqualTo("Fasta rundor.");
        writing.withdraw(round, Language.sv);
        assertThat(seen(Language.sv)).as("in the only language left").isEqualTo("Kiinteät kierrokset.");
        assertThat(kits.show(round).sheets()).extracting(KitDetails.Sheet::language).containsExactly(Language.fi, Language.sv);
    }

    @Test
    void nobody_but_the_lead_writes_it() {
        as(writer);
        assertThatThrownBy(() -> writing.write(text(Language.sv, "Fasta rundor."), 0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> kits.show(round)).isInstanceOf(Refused.class);
    }

    @Test
    void a_scan_is_counted_at_its_place_and_leads_to_what_there_is_to_read() {
        as(lead);
        places.add(new NewPlace(round, "Fikarummet", null));
        places.add(new NewPlace(round, "Förrådet", null));
        String word = kits.show(round).places().get(0).word();
        actor.is(new Actor.Anonymous());
        assertThat(scanning.scan(word, true)).hasValueSatisfying(found -> assertThat(found.kit()).as("nothing is published yet").isFalse());
        as(lead);
        writing.write(text(Language.sv, "Fasta rundor."), 0);
        writing.publish(round, Language.sv);
        actor.is(new Actor.Anonymous());
        assertThat(scanning.scan(word, true)).hasValueSatisfying(found -> assertThat(found).isEqualTo(new KitScanning.Scanned(round, true)));
        assertThat(scanning.scan(word, false)).as("a program that looks ahead").isPresent();
        assertThat(scanning.scan("aaaaaaaa", true)).isEmpty();
        assertThat(scanning.scan(null, true)).isEmpty();
        assertThat(open.poster(word, Language.en).proposed()).isEqualTo("Fasta rundor.");
        as(lead);
        assertThat(kits.show(round).places()).extracting(KitDetails.Place::name, KitDetails.Place::scans, KitDetails.Place::week)
                .containsExactly(tuple("Fikarummet", 2, 2), tuple("Förrådet", 0, 0));
    }

    @Test
    void a_place_is_named_once_and_stays_when_its_poster_was_read() {
        as(lead);
        int first = places.add(new NewPlace(round, "Fikarummet", null));
        assertThatThrownBy(() -> places.add(new NewPlace(round, "fikarummet", null))).hasMessage("rule.kit-place-twice");
        String word = kits.show(round).places().get(0).word();
        scanning.scan(word, true);
        assertThatThrownBy(() -> places.remove(round, first)).hasMessage("rule.kit-place-scanned");
        int second = places.add(new NewPlace(round, "Förrådet", null));
        String gone = kits.show(round).places().get(1).word();
        places.remove(round, second);
        places.add(new NewPlace(round, "Entrén", null));
        assertThat(scanning.scan(gone, true)).as("a poster that was printed by mistake").isEmpty();
        as(writer);
        assertThatThrownBy(() -> places.add(new NewPlace(round, "Trapphuset", null))).isInstanceOf(Refused.class);
    }

    @Test
    void it_is_sent_to_each_manager_once_and_only_those_who_have_not_told_are_reminded() {
        UUID one = manager("Ettan");
        UUID two = manager("Tvåan");
        as(lead);
        assertThatThrownBy(() -> sending.send(round)).hasMessage("rule.kit-nothing-to-send");
        published();
        assertThat(sending.send(round)).isEqualTo(2);
        assertThat(sending.send(round)).as("again").isZero();
        assertThat(sending.remind(round)).as("on the same day").isZero();
        as(one);
        assertThat(telling.own(round)).extracting(KitDetails.Line::slug).as("only their own").containsExactly(units.get(one));
        telling.tell(round, units.get(one), new Shown(today(), 8));
        assertThatThrownBy(() -> telling.tell(round, units.get(two), new Shown(today(), 8))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> kits.show(round)).as("the map of all units").isInstanceOf(Refused.class);
        yesterday();
        as(lead);
        assertThat(sending.remind(round)).isEqualTo(1);
        assertThat(reads.list(String.class, "select to_address from outbox where stream = 'KIT' and dedupe_key like '%/reminder/%' and reform_id = (select id from reform where slug = :reform)",
                Map.of("reform", reform.slug()))).containsExactly(addresses.get(two));
        KitDetails map = kits.show(round);
        assertThat(map.lines()).extracting(KitDetails.Line::slug, KitDetails.Line::sent, KitDetails.Line::present, line -> line.remindedAt() != null, KitDetails.Line::answered)
                .containsExactlyInAnyOrder(tuple(units.get(one), true, 8, false, false), tuple(units.get(two), true, null, true, false));
        assertThat(actor.as(new Actor.Anonymous(), () -> open.kit(reform.slug(), round.number(), Language.sv).kit())).satisfies(kit -> {
            assertThat(kit.units()).isEqualTo(2);
            assertThat(kit.shown()).isEqualTo(1);
        });
    }

    @Test
    void the_portal_reminds_once_by_itself_when_few_days_are_left() {
        manager("Ettan");
        as(lead);
        published();
        sending.send(round);
        long matter = reads.first(Long.class, "select m.id from matter m join reform r on r.id = m.reform_id where r.slug = :reform and m.kind = 'ROUND' and m.number = :number",
                Map.of("reform", reform.slug(), "number", round.number())).orElseThrow();
        yesterday();
        actor.is(new Actor.Job("test"));
        assertThat(keeping.due()).as("two weeks are left").doesNotContain(matter);
        sql.change("update round set closes_on = cast(:day as date) where matter_id = :matter", Map.of("day", today().plusDays(KitKeeping.DAYS), "matter", matter));
        assertThat(keeping.due()).contains(matter);
        assertThat(keeping.remind(matter)).isEqualTo(1);
        assertThat(keeping.remind(matter)).as("the next hour").isZero();
    }

    @Test
    void a_link_tells_of_one_unit_while_its_holder_manages_it() {
        UUID one = manager("Ettan");
        as(lead);
        published();
        sending.send(round);
        String token = reads.first(String.class, "select reply_to from outbox where to_address = :to and stream = 'KIT'", Map.of("to", addresses.get(one))).orElseThrow().replaceFirst("^[^+]*\\+([a-z2-7]+)@.*", "$1");
        actor.is(new Actor.Anonymous());
        assertThat(links.enter((token.startsWith("a") ? "b" : "a") + token.substring(1)).state()).isEqualTo(KitLink.State.UNKNOWN);
        KitLink link = links.enter(token);
        assertThat(link.state()).isEqualTo(KitLink.State.GOOD);
        assertThatThrownBy(() -> telling.byLink(link.of(), token, Shown.typed("i går", "nio"))).satisfies(refused -> assertThat(refused.getMessage()).isEqualTo("rule.kit-shown-on"));
        telling.byLink(link.of(), token, Shown.typed(today().toString(), "9"));
        assertThat(links.enter(token).present()).isEqualTo(9);
        sql.change("update membership set from_on = from_on - 2, to_on = from_on - 1 where person_id = (select id from person where public_id = :person)", Map.of("person", one));
        assertThat(links.enter(token).state()).as("has left").isEqualTo(KitLink.State.REVOKED);
    }

    /** The same doors, for news of weight: nothing is answered. */
    @Test
    void a_post_has_one_too_once_everybody_can_read_it() {
        UUID one = manager("Ettan");
        as(lead);
        MatterKey post = posts.begin(reform, "sv", new TextWords("Fasta rundor i hela kommunen", "Från januari.", "Det gäller alla."));
        KitText sheet = new KitText(post, Language.sv, "Alla får fasta rundor.", "Du vet vem du möter.", "Fråga din chef.", "Från januari får alla fasta rundor.", "", "");
        writing.write(sheet, 0);
        writing.publish(post, Language.sv);
        assertThat(kits.show(post).head().state()).isEqualTo(KitState.COMING);
        assertThatThrownBy(() -> sending.send(post)).hasMessage("rule.kit-post-not-public");
        assertThatThrownBy(() -> open.kit(reform.slug(), "POST", post.number(), Language.sv)).as("no word of a draft gets out").isInstanceOf(NotFound.class);
        posts.publish(post, "sv", 0);
        assertThat(open.kit(reform.slug(), "POST", post.number(), Language.fi).kit()).satisfies(kit -> assertThat(kit.proposed() + kit.news() + kit.closesOn()).isEqualTo("Alla får fasta rundor.truenull"));
        assertThat(news.post(reform.slug(), post.number(), Language.sv).post().kit()).isTrue();
        assertThat(sending.send(post)).isOne();
        assertThat(sending.send(post)).as("again").isZero();
        assertThat(reads.first(String.class, "select subject || ' ' || text_body from outbox where to_address = :to and stream = 'KIT'", Map.of("to", addresses.get(one))).orElseThrow())
                .contains("[N" + post.number() + "]", "/news/" + post.number() + "/workplace", "/news/" + post.number() + "/kit");
        places.add(new NewPlace(post, "Fikarummet", null));
        String word = kits.show(post).places().get(0).word();
        actor.is(new Actor.Anonymous());
        assertThat(scanning.scan(word, true)).hasValue(new KitScanning.Scanned(post, true));
        assertThat(open.poster(word, Language.sv).news()).isTrue();
        as(one);
        telling.tell(post, units.get(one), new Shown(today(), 6));
        as(lead);
        assertThat(kits.show(post).lines()).extracting(KitDetails.Line::present, KitDetails.Line::answered).containsExactly(tuple(6, false));
    }

    @Test
    void of_news_the_portal_reminds_once_a_week_after_the_letter_whoever_has_not_told() {
        UUID told = manager("Ettan");
        UUID silent = manager("Tvåan");
        as(lead);
        MatterKey post = posts.begin(reform, "sv", new TextWords("Fasta rundor i hela kommunen", "Från januari.", "Det gäller alla."));
        writing.write(new KitText(post, Language.sv, "Alla får fasta rundor.", "Du vet vem du möter.", "Fråga din chef.", "Från januari får alla fasta rundor.", "", ""), 0);
        writing.publish(post, Language.sv);
        posts.publish(post, "sv", 0);
        sending.send(post);
        as(told);
        telling.tell(post, units.get(told), new Shown(today(), 6));
        long matter = reads.first(Long.class, "select m.id from matter m join reform r on r.id = m.reform_id where r.slug = :slug and m.kind = 'POST' and m.number = :number",
                Map.of("slug", reform.slug(), "number", post.number())).orElseThrow();
        actor.is(new Actor.Job("test"));
        IntStream.range(0, 6).forEach(day -> yesterday());
        assertThat(keeping.due()).as("six days after").doesNotContain(matter);
        yesterday();
        assertThat(keeping.due()).contains(matter);
        assertThat(keeping.remind(matter)).isOne();
        assertThat(reads.list(String.class, "select to_address from outbox where stream = 'KIT' and dedupe_key like '%/reminder/%' and reform_id = (select id from reform where slug = :reform)",
                Map.of("reform", reform.slug()))).containsExactly(addresses.get(silent));
        IntStream.range(0, 3).forEach(day -> yesterday());
        assertThat(keeping.due()).as("once").doesNotContain(matter);
        assertThat(keeping.remind(matter)).isZero();
        sql.change("update kit_letter set reminded_at = null, sent_at = sent_at - interval '5 days' where kit_unit_id in (select id from kit_unit where matter_id = :matter)", Map.of("matter", matter));
        assertThat(keeping.due()).as("two weeks after and more").doesNotContain(matter);
        assertThat(keeping.remind(matter)).isZero();
    }

    @Test
    void news_that_is_taken_back_is_not_reminded_of() {
        manager("Ettan");
        as(lead);
        MatterKey post = posts.begin(reform, "sv", new TextWords("Fasta rundor på prov", "Från januari.", "Det gäller några."));
        writing.write(new KitText(post, Language.sv, "Några får fasta rundor.", "Du vet vem du möter.", "Fråga din chef.", "Från januari prövar vi.", "", ""), 0);
        writing.publish(post, Language.sv);
        posts.publish(post, "sv", 0);
        sending.send(post);
        IntStream.range(0, 8).forEach(day -> yesterday());
        long matter = reads.first(Long.class, "select m.id from matter m join reform r on r.id = m.reform_id where r.slug = :slug and m.kind = 'POST' and m.number = :number",
                Map.of("slug", reform.slug(), "number", post.number())).orElseThrow();
        posts.withdraw(post, "sv", "Det blev inte så.");
        actor.is(new Actor.Job("test"));
        assertThat(keeping.due()).doesNotContain(matter);
        assertThat(keeping.remind(matter)).isZero();
    }

    @Test
    void a_film_of_ones_own_has_captions_and_its_words_and_is_read_in_parts() {
        as(lead);
        byte[] bytes = new byte[3_000];
        byte[] head = {0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm'};
        System.arraycopy(head, 0, bytes, 0, head.length);
        bytes[2_000] = 42;
        Upload film = new Upload("rundan.mp4", bytes);
        Upload captions = new Upload("rundan.srt", "1\n00:00:00,000 --> 00:00:02,000\nVi går samma runda.\n".getBytes(StandardCharsets.UTF_8));
        writing.write(text(Language.sv, "Fasta rundor."), 0);
        assertThatThrownBy(() -> writing.film(round, Language.sv, film, null)).hasMessage("rule.captions-missing");
        assertThatThrownBy(() -> writing.film(round, Language.sv, new Upload("rundan.avi", new byte[900]), captions)).hasMessage("rule.film-kind");
        assertThatThrownBy(() -> writing.film(round, Language.sv, new Upload("rundan.mp4", new byte[Upload.MOST_BYTES + 1]), captions)).hasMessage("rule.film-large");
        writing.film(round, Language.sv, film, captions);
        assertThatThrownBy(() -> writing.publish(round, Language.sv)).as("without its words").hasMessage("rule.kit-transcript-missing");
        writing.write(new KitText(round, Language.sv, "Fasta rundor.", "Du vet vem du möter.", "Svara på mejlet.", "Nu prövar vi.", "", "Två går en runda."), kits.show(round).sheets().get(0).revision());
        assertThat(open.film(reform.slug(), "ROUND", round.number(), "sv")).as("a draft").isEmpty();
        writing.publish(round, Language.sv);
        assertThat(open.film(reform.slug(), "ROUND", round.number(), Language.fi).kit()).satisfies(kit -> assertThat(kit.film() + " " + kit.filmBytes()).isEqualTo("true 3000"));
        assertThat(open.film(reform.slug(), "ROUND", round.number(), "sv")).hasValueSatisfying(found -> {
            assertThat(found.bytes()).isEqualTo(3_000);
            assertThat(found.captions()).startsWith("WEBVTT\n").contains("00:00:00.000 --> 00:00:02.000", "Vi går samma runda.");
        });
        assertThat(open.part(reform.slug(), "ROUND", round.number(), "sv", 1_999, 3)).containsExactly(0, 42, 0);
        writing.noFilm(round, Language.sv);
        assertThat(open.film(reform.slug(), "ROUND", round.number(), "sv")).isEmpty();
    }

    private UUID manager(String name) {
        actor.is(new Actor.Job("test"));
        String run = UUID.randomUUID().toString().substring(0, 8);
        String unit = "enhet-" + run;
        registration.addUnit(new NewUnit(unit, "Enhet " + run, UnitKind.HOME_CARE, null));
        String mail = "chef." + run + "@example.org";
        UUID person = registration.register(new NewPerson(name, Language.sv, unit, "Enhetschef", List.of(mail)));
        members.join(writes, NewMember.of(person, MemberFunction.UNIT_MANAGER, today()));
        units.put(person, unit);
        addresses.put(person, mail);
        return person;
    }

    private void published() {
        writing.write(text(Language.sv, "Fasta rundor."), 0);
        writing.publish(round, Language.sv);
    }

    private void yesterday() {
        sql.change("update kit_letter set sent_at = sent_at - interval '1 day' where kit_unit_id in (select k.id from kit_unit k join matter m on m.id = k.matter_id"
                + " join reform r on r.id = m.reform_id where r.slug = :reform)", Map.of("reform", reform.slug()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Stockholm")));
    }

    private String seen(Language language) {
        try {
            return actor.as(new Actor.Anonymous(), () -> open.kit(reform.slug(), round.number(), language).kit().proposed());
        } catch (RuntimeException none) {
            if (none instanceof NotFound || none.getCause() instanceof NotFound) {
                return null;
            }
            throw none;
        }
    }

    private KitText text(Language language, String proposed) {
        return new KitText(round, language, proposed, "Du vet vem du möter.", "Svara på mejlet.", "Nu prövar vi fasta rundor.", "", "");
    }
}
