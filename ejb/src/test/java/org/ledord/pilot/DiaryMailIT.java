package org.ledord.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.group.GroupMembers;
import org.ledord.group.MemberFunction;
import org.ledord.group.NewMember;
import org.ledord.inbound.InboundGround;
import org.ledord.inbound.OwnMail;
import org.ledord.matter.MatterKey;
import org.ledord.reform.ReformSetup;
import org.ledord.shared.Language;
import org.ledord.shared.Refused;
import org.ledord.shared.Settings;
import org.ledord.transparency.OpenItem;
import org.ledord.transparency.OpenQueries;

/** These tests should show who writes the diary of a pilot by mail, what becomes of such a mail, and what the public reads of it. */
class DiaryMailIT extends InboundGround {
    @Inject
    private PilotStart start;
    @Inject
    private PilotQueries queries;
    @Inject
    private PilotDiary diary;
    @Inject
    private PilotWriters writers;
    @Inject
    private PilotShowing showing;
    @Inject
    private GroupMembers members;
    @Inject
    private OwnMail ownMail;
    @Inject
    private OpenQueries open;
    @Inject
    private ReformSetup setup;
    @Inject
    private Settings settings;
    @Inject
    private CurrentActor actor;
    private MatterKey pilot;
    private UUID karin;
    private String karins;
    private LocalDate today;

    @BeforeEach
    void a_pilot_and_somebody_of_the_unit_who_never_signs_in() {
        actor.is(new Actor.Job("test"));
        today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Stockholm")));
        karins = "karin." + UUID.randomUUID() + "@example.org";
        karin = person("Karin Alm", List.of(karins));
        members.join(writes, NewMember.of(karin, MemberFunction.MEMBER, today));
        as(lead);
        pilot = start.start(reform, new StartPilot(null, "Fasta rundor", Language.sv, "Hjortsberg", "", today.minusWeeks(4), null, "Förut", "Nu",
                List.of("Rundor"), List.of("Färre ansikten"), List.of(), "", new NewMeasure("Restid", "Minuter", "", "minuter", MeasureKind.BALANCING, Direction.LOWER, null, null, "Fackförbund A")));
    }

    @Test
    void whoever_is_asked_writes_by_replying_as_often_as_they_like_and_is_told_where_it_stands() {
        Sent letter = asked();
        assertThat(letter.plain()).contains("Svara på det här mejlet när något händer");
        assertThat(letter.subject()).endsWith("[P1]");
        Mail first = arrives(karins, letter.replyTo(), "SV: " + letter.subject(), "Två byten löste vi själva i dag.\n\nMvh\nKarin\n");
        assertThat(first.state() + " " + first.reason()).isEqualTo("ANSWER diary 1");
        assertThat(arrives(karins, letter.replyTo(), "SV: " + letter.subject(), "Tanke: det blir lugnare när vi vet vem som går vart.").state()).isEqualTo("ANSWER");
        as(lead);
        assertThat(written()).extracting(PilotDetails.Item::kind).containsExactly("REFLECTION", "LOG");
        assertThat(written()).extracting(PilotDetails.Item::text).containsExactly("Det blir lugnare när vi vet vem som går vart.", "Två byten löste vi själva i dag.");
        assertThat(written()).allSatisfy(item -> assertThat(item.more() + " " + item.onDate()).isEqualTo("Karin Alm " + today));
        assertThat(receipts()).hasSize(2).first().satisfies(words -> assertThat(words).contains("Det står nu i dagboken för pilot 1 som något som har hänt.", "Två byten löste vi själva"));
        assertThat(writers.of(pilot, null)).singleElement().satisfies(row -> assertThat(row.entries()).isEqualTo(2));
    }

    @Test
    void what_was_written_last_is_taken_back_with_one_word_and_stays_on_record() {
        Sent letter = asked();
        arrives(karins, letter.replyTo(), "SV: " + letter.subject(), "Först.");
        Mail mail = arrives(karins, letter.replyTo(), "SV: " + letter.subject(), "Det här blev fel.");
        assertThat(arrives(karins, letter.replyTo(), "SV: " + letter.subject(), "Ångra").state()).isEqualTo("ANSWER_VERSION");
        as(lead);
        assertThat(written()).extracting(PilotDetails.Item::text).containsExactly("Först.");
        assertThat(receipts()).last().satisfies(words -> assertThat(words).contains("är borttaget ur dagboken", "Det här blev fel."));
        assertThat(reads.count("select count(*) from raw_mail where id = :id", Map.of("id", mail.id()))).isOne();
        arrives(karins, letter.replyTo(), "SV: " + letter.subject(), "Ångra!");
        arrives(karins, letter.replyTo(), "SV: " + letter.subject(), "ångra");
        assertThat(receipts()).last().satisfies(words -> assertThat(words).contains("Det finns inget mejl från dig att ta bort"));
    }

    @Test
    void a_mail_that_names_the_pilot_is_taken_when_its_sender_is_vouched_for_and_only_then() {
        asked();
        String vouched = "Authentication-Results: " + settings.authservId() + "; dmarc=pass header.from=example.org\r\n";
        Mail unsure = arrives("", UUID.randomUUID() + "@example.org", karins, "ledord@example.org", "Dagbok pilot 1", "Vem som helst kan skriva så här.");
        assertThat(unsure.state() + " " + unsure.reason()).as("nobody vouches for it").isEqualTo("HELD no-token");
        Mail stranger = arrives(vouched, UUID.randomUUID() + "@example.org", "hemma@example.org", "ledord@example.org", "Dagbok pilot 1", "Jag skriver inte här.");
        assertThat(stranger.state()).as("nobody asked them").isEqualTo("HELD");
        assertThat(arrives(vouched, UUID.randomUUID() + "@example.org", karins, "ledord@example.org", "Dagbok pilot 1", "Vi bytte två rundor.").state()).isEqualTo("ANSWER");
        as(lead);
        assertThat(written()).extracting(PilotDetails.Item::text).containsExactly("Vi bytte två rundor.");
    }

    @Test
    void who_was_not_asked_or_is_no_more_is_told_so() {
        Sent letter = asked();
        Mail another = arrives("hemma@example.org", letter.replyTo(), "SV: " + letter.subject(), "Från en annan adress.");
        assertThat(another.state() + " " + another.reason()).isEqualTo("HELD sender-is-another");
        Mail number = arrives(karins, letter.replyTo(), "SV: " + letter.subject(), "Brukaren 19121212-1212 ville inte.");
        assertThat(number.state() + " " + number.reason()).isEqualTo("HELD identity-number");
        assertThat(refusals()).last().satisfies(words -> assertThat(words).contains("personnummer"));
        as(lead);
        assertThat(writers.choose(pilot, List.of(karin), List.of())).isZero();
        Mail gone = arrives(karins, letter.replyTo(), "SV: " + letter.subject(), "Kan jag skriva än?");
        assertThat(gone.state() + " " + gone.reason()).isEqualTo("HELD diary-left");
        assertThat(refusals()).last().satisfies(words -> assertThat(words).contains("Du skriver inte längre i den pilotens dagbok"));
        as(lead);
        assertThat(written()).isEmpty();
        assertThat(writers.choose(pilot, List.of(karin), List.of(karin))).as("asked anew").isOne();
        Mail long1 = arrives(karins, letter.replyTo(), "SV: " + letter.subject(), "ord ".repeat(1_200));
        assertThat(long1.reason()).isEqualTo("diary-long");
    }

    @Test
    void one_from_another_address_stands_there_when_its_owner_says_that_it_is_theirs() {
        Sent letter = asked();
        arrives("hemma@example.org", letter.replyTo(), "SV: " + letter.subject(), "Skrivet hemma.");
        String link = refusals().get(0).replaceAll("(?s).*/mine/([a-z2-7]{32}).*", "$1");
        actor.is(new Actor.Anonymous());
        assertThat(ownMail.confirm(link)).isTrue();
        as(lead);
        assertThat(written()).extracting(PilotDetails.Item::text).containsExactly("Skrivet hemma.");
    }

    @Test
    void who_wants_no_more_mail_says_so_and_writes_no_more() {
        Sent letter = asked();
        assertThat(arrives(karins, letter.replyTo(), "SV: " + letter.subject(), "Avsluta").state()).isEqualTo("UNSUBSCRIBE");
        as(lead);
        assertThat(writers.of(pilot, null)).isEmpty();
        assertThat(arrives(karins, letter.replyTo(), "SV: " + letter.subject(), "En sak till.").state()).isEqualTo("HELD");
    }

    @Test
    void only_who_leads_or_coordinates_asks_and_only_people_of_the_reform_are_asked() {
        as(lead);
        assertThat(writers.choose(pilot, List.of(), List.of(UUID.randomUUID(), writer))).as("nobody whom no mail reaches").isZero();
        as(writer);
        assertThatThrownBy(() -> writers.of(pilot, null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> writers.choose(pilot, List.of(), List.of(karin))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> showing.choose(pilot, "ENTRY", List.of(1), List.of(1))).isInstanceOf(Refused.class);
    }

    @Test
    void everybody_reads_what_the_lead_chooses_without_who_wrote_it() {
        Sent letter = asked();
        arrives(karins, letter.replyTo(), "SV: " + letter.subject(), "Tavlan hängdes upp.");
        arrives(karins, letter.replyTo(), "SV: " + letter.subject(), "Det här stannar hos oss.");
        actor.is(new Actor.Job("test"));
        setup.publish(reform);
        as(lead);
        int cycle = diary.plan(pilot, "En tavla i två veckor.");
        diary.tell(pilot, cycle, new Cycle("En tavla i två veckor.", "Den hängde uppe.", "Färre ringde.", "Vi behåller den."), queries.cycle(pilot, cycle).revision());
        assertThat(shown()).as("nothing by itself").isEmpty();
        showing.choose(pilot, "ENTRY", List.of(1, 2), List.of(1));
        showing.choose(pilot, "CYCLE", List.of(cycle), List.of(cycle));
        assertThat(shown()).extracting(OpenItem::kind).containsExactlyInAnyOrder("LOG", "CYCLE");
        assertThat(shown().toString()).contains("Tavlan hängdes upp.", "Den hängde uppe.", "Färre ringde.", "Vi behåller den.").doesNotContain("stannar hos oss", "Karin");
        showing.choose(pilot, "ENTRY", List.of(2), List.of());
        assertThat(shown()).as("what did not stand there stays as it is").hasSize(2);
        arrives(karins, letter.replyTo(), "SV: " + letter.subject(), "Ångra");
        arrives(karins, letter.replyTo(), "SV: " + letter.subject(), "Ångra!");
        assertThat(shown()).as("what is taken back is shown to nobody").extracting(OpenItem::kind).containsExactly("CYCLE");
    }

    /** Karin is asked; her letter. */
    private Sent asked() {
        as(lead);
        assertThat(writers.choose(pilot, List.of(), List.of(karin))).isOne();
        return reads.first(Sent.class, "select reply_to, subject, text_body as plain from outbox where to_address = :to and stream = 'DIARY'", Map.of("to", karins)).orElseThrow();
    }

    /** A letter that went out. */
    public record Sent(String replyTo, String subject, String plain) {
    }

    private List<PilotDetails.Item> written() {
        return queries.details(pilot, Chart.Kind.RUN, Language.sv).written();
    }

    private List<OpenItem> shown() {
        return open.pilot(reform.slug(), pilot.number(), Language.sv).items().stream().filter(item -> Set.of("LOG", "REFLECTION", "CYCLE").contains(item.kind())).toList();
    }

    private List<String> receipts() {
        return letters("RECEIPT");
    }

    private List<String> refusals() {
        return letters("REFUSAL");
    }

    private List<String> letters(String stream) {
        return reads.list(String.class, "select regexp_replace(text_body, '[[:space:]]+', ' ', 'g') from outbox where to_address = :to and stream = :stream order by id",
                Map.of("to", karins, "stream", stream));
    }
}
