package org.ledord.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.group.GroupMembers;
import org.ledord.group.MemberFunction;
import org.ledord.group.NewMember;
import org.ledord.inbound.InboundGround;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.people.NewPerson;
import org.ledord.people.NewUnit;
import org.ledord.people.PersonRegistration;
import org.ledord.people.UnitKind;
import org.ledord.reading.QuestionKind;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Refused;
import org.ledord.shared.Writes;
import org.ledord.transparency.OpenSurveyQueries;
import org.ledord.transparency.SurveyResults;

/** A survey from its set-up to what everybody sees, and what the database tells whoever reads all of it. */
class SurveyIT extends InboundGround {
    private static final int THRESHOLD = 7;
    private static final int PEOPLE = 40;
    private static final int OPTIONS = 8;
    @Inject
    private SurveySetup setup;
    @Inject
    private SurveySlips slips;
    @Inject
    private SurveyKeeping keeping;
    @Inject
    private SurveyQueries surveys;
    @Inject
    private SurveyAnswering answering;
    @Inject
    private TextRelease release;
    @Inject
    private OpenSurveyQueries open;
    @Inject
    private PersonRegistration registration;
    @Inject
    private GroupMembers members;
    @Inject
    private PortalTexts texts;
    @Inject
    private CurrentActor actor;
    @Inject
    private Writes writes;
    @Resource(lookup = "java:jboss/datasources/LedordDS")
    private DataSource own;
    @Resource(lookup = "java:jboss/datasources/LedordPublicDS")
    private DataSource everybody;
    @Resource(lookup = "java:jboss/datasources/LedordBallotDS")
    private DataSource ballots;
    private final List<String> units = new ArrayList<>();
    private MatterKey key;
    private LocalDate today;

    @BeforeEach
    void a_survey_in_three_places() {
        actor.is(new Actor.Job("test"));
        today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Stockholm")));
        units.clear();
        String run = UUID.randomUUID().toString().substring(0, 8);
        for (int i = 1; i <= 3; i++) {
            units.add("enhet-" + i + "-" + run);
            registration.addUnit(new NewUnit(units.get(i - 1), "Enhet " + i + " " + run, UnitKind.HOME_CARE, null));
        }
        as(lead);
        key = setup.create(new NewSurvey(reform, "Så har vi det", "", Language.sv, null, false, false, THRESHOLD));
        setup.ask(new OwnQuestion(key, QuestionKind.SCALE, "Jag hinner.", List.of()));
        setup.ask(new OwnQuestion(key, QuestionKind.CHOICE, "Vad först?", IntStream.rangeClosed(1, OPTIONS).mapToObj(n -> "Val " + n).toList()));
        setup.ask(new OwnQuestion(key, QuestionKind.FREE_TEXT, "Vad mer?", List.of()));
    }

    @Test
    void no_door_tells_anything_before_it_has_closed_and_all_tell_the_same_after() {
        writes.change("update reform set published_at = :now where slug = :reform", Map.of("now", clock.instant(), "reform", reform.slug()));
        places(12, 11, 5);
        plan(AnswerWay.WALL);
        answer(1, 10, "Stäng av telefonen.");
        answer(2, 9, "");
        answer(3, 3, "");
        as(lead);
        assertThat(shown().lines()).as("while it is open").isEmpty();
        actor.is(new Actor.Anonymous());
        assertThatThrownBy(() -> open.show(reform.slug(), key.number(), Language.sv)).isInstanceOf(NotFound.class);
        close();
        as(lead);
        assertThat(shown().sites(1)).as("the smallest other is held back with the small one").containsExactly(SurveyResults.ALL, 1, SurveyResults.OTHERS);
        assertThat(shown().untold(1)).extracting(site -> site.number()).containsExactly(2, 3);
        assertThat(shown().lines()).noneMatch(line -> line.list().equals("TEXT"));
        assertThatThrownBy(() -> open.show(reform.slug(), key.number(), Language.sv)).as("not published").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.publish(key, 1)).hasMessage("rule.survey-texts-wait");
        assertThatThrownBy(() -> release.waiting(key)).as("whoever leads the project").isInstanceOf(Refused.class);

        as(safety());
        List<WaitingText> waiting = release.waiting(key);
        assertThat(waiting).extracting(WaitingText::text).containsExactly("Stäng av telefonen.");
        release.release(key, waiting.get(0).number(), "Stäng av […].");
        as(lead);
        keeping.publish(key, 1);
        actor.is(new Actor.Anonymous());
        SurveyResults published = open.show(reform.slug(), key.number(), Language.sv).results();
        as(lead);
        assertThat(published.lines()).isEqualTo(shown().lines());
        assertThat(published.rows(texts.in(Language.sv))).isEqualTo(shown().rows(texts.in(Language.sv)));
        assertThat(published.csv(texts.in(Language.sv))).contains("Stäng av […].").doesNotContain("telefonen").doesNotContain("Enhet 3");
        assertThat(published.items("SITE")).as("how many work there").allMatch(site -> site.count() == 0);
    }

    @Test
    void whoever_speaks_for_one_unit_sees_it_and_all_together_until_it_is_published() {
        places(12, 12, 12);
        plan(AnswerWay.WALL);
        answer(1, 9, "");
        answer(2, 9, "");
        answer(3, 9, "");
        close();
        writes.change("update reform_group set kind = 'MANAGEMENT' where slug = 'svarar' and reform_id = (select id from reform where slug = :reform)", Map.of("reform", reform.slug()));
        actor.is(new Actor.Job("test"));
        UUID worker = registration.register(new NewPerson("Enhetschefen", Language.sv, units.get(1), null, List.of()));
        members.join(group(), NewMember.of(worker, MemberFunction.UNIT_MANAGER, today));
        as(worker);
        assertThat(shown().sites(1)).containsExactly(SurveyResults.ALL, 2);
        as(asked);
        assertThat(shown().sites(1)).as("of no unit in it").containsExactly(SurveyResults.ALL);
        as(lead);
        assertThat(shown().sites(1)).containsExactly(SurveyResults.ALL, 1, 2, 3);
    }

    @Test
    void nothing_is_told_where_too_few_answered_in_all() {
        places(12, 11, 5);
        plan(AnswerWay.WALL);
        answer(1, THRESHOLD - 1, "");
        close();
        as(lead);
        assertThat(shown().lines()).isEmpty();
        assertThat(reads.count("select count(*) from survey_share x join survey_occasion o on o.id = x.occasion_id where o.survey_id = :survey", Map.of("survey", survey()))).isZero();
    }

    @Test
    void a_form_from_the_wall_is_taken_once_and_no_more_of_them_than_people_work_there() {
        places(2, 11, 5);
        plan(AnswerWay.WALL);
        String word = word(1);
        actor.is(new Actor.Anonymous());
        assertThatThrownBy(() -> answering.castOnWall(word, "a", List.of())).hasMessage("rule.ballot-empty");
        answering.castOnWall(word.toUpperCase().replace('O', '0'), "a", said(3, 1, ""));
        assertThatThrownBy(() -> answering.castOnWall(word, "a", said(4, 1, ""))).hasMessage("rule.survey-given");
        answering.castOnWall(word, "b", said(3, 1, ""));
        assertThatThrownBy(() -> answering.castOnWall(word, "c", said(3, 1, ""))).hasMessage("rule.survey-full");
        assertThat(answering.onWall(word, null, Language.sv).state()).isEqualTo(SurveyForm.State.FULL);
        assertThat(answering.onWall(word, "a", Language.sv).state()).isEqualTo(SurveyForm.State.GIVEN);
        assertThatThrownBy(() -> answering.castOnWall(word(2), "d", said(6, 1, ""))).as("no such step").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answering.onWall("zzzzzzzz", null, Language.sv)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answering.castOnWall(word(2), "e", said(3, 1, "Hon heter 19811228-9874"))).hasMessage("rule.identity-number");
    }

    @Test
    void the_threshold_is_not_lowered_once_somebody_has_answered_whoever_asks_the_table() {
        places(12, 11, 5);
        as(lead);
        setup.threshold(key, 9);
        plan(AnswerWay.WALL);
        assertThatThrownBy(() -> setup.addSite(key, units.get(0), 3)).hasMessage("rule.survey-begun");
        answer(1, 1, "");
        as(lead);
        assertThatThrownBy(() -> setup.threshold(key, 8)).hasMessage("rule.survey-threshold-stays");
        setup.threshold(key, 10);
        assertThatThrownBy(() -> values(own, "update survey set threshold = 5 where id = " + survey() + " returning id")).hasMessageContaining("survey_threshold_stays");
        assertThatThrownBy(() -> values(own, "update survey set threshold = 4 where id = " + survey() + " returning id")).hasMessageContaining("survey_threshold");
    }

    @Test
    void by_mail_one_answers_once_and_only_those_who_have_not_are_reminded() {
        places(12, 11, 5);
        List<String> addresses = workers(1, THRESHOLD);
        plan(AnswerWay.MAIL);
        assertThat(reads.list(String.class, "select text_body from outbox where to_address = :to and stream = 'BALLOT'", Map.of("to", addresses.get(0)))).hasSize(1)
                .allMatch(text -> text.contains("/survey/") && text.contains("minst " + THRESHOLD));
        holds(addresses.get(0));
        assertThat(answering.byInvitation(key, Language.sv).state()).isEqualTo(SurveyForm.State.OPEN);
        answering.castByLink(key, said(5, 1, ""));
        assertThatThrownBy(() -> answering.castByLink(key, said(1, 1, ""))).hasMessage("rule.survey-given");
        assertThat(answering.byInvitation(key, Language.sv).state()).isEqualTo(SurveyForm.State.GIVEN);
        as(lead);
        assertThat(keeping.remind(key, 1)).isEqualTo(THRESHOLD - 1);
        assertThat(keeping.remind(key, 1)).as("at most once a day").isZero();
        assertThat(reads.count("select count(*) from outbox where to_address = :to and stream = 'BALLOT'", Map.of("to", addresses.get(0)))).isEqualTo(1);
        String to = reads.first(String.class, "select reply_to from outbox where to_address = :to and stream = 'BALLOT' limit 1", Map.of("to", addresses.get(1))).orElseThrow();
        assertThat(arrives("Anna <" + addresses.get(1) + ">", to, "SV: Så har vi det", "5, chefen är omöjlig.\n").state()).as("a mail would tell who wrote").isEqualTo("REFUSED");
    }

    @Test
    void places_that_are_too_small_are_put_together_for_good() {
        places(12, 4, 5);
        as(lead);
        assertThat(surveys.edited(key).merges()).isTrue();
        setup.merge(key, List.of(2, 3), "");
        assertThat(surveys.edited(key).results().items("SITE")).extracting(site -> site.count()).containsExactly(12, 9);
        assertThat(surveys.edited(key).merges()).isFalse();
    }

    /**
     * Somebody with all tables, their order of rows and their numbers of transactions, holds who answered in which order against what was
     * said. While it waits in the spool they are right every time, which the form says; after the mixing no more often than by chance.
     */
    @Test
    void whoever_reads_every_table_after_the_mixing_does_no_better_than_chance() throws SQLException {
        places(PEOPLE, 11, 5);
        List<String> addresses = workers(1, PEOPLE);
        plan(AnswerWay.MAIL);
        Random random = new Random(5);
        java.util.Collections.shuffle(addresses, random);
        List<String> truth = new ArrayList<>();
        for (String mail : addresses) {
            String option = String.valueOf(1 + random.nextInt(OPTIONS));
            holds(mail);
            answering.castByLink(key, List.of(new SurveyAnswer(1, "3"), new SurveyAnswer(2, option)));
            truth.add(option);
        }
        String turnout = "select i.person_id from survey_invitation i join survey_occasion o on o.id = i.occasion_id where o.survey_id = " + survey()
                + " and i.answered_on is not null order by i.xmin::text::bigint, i.ctid";
        List<String> people = values(own, turnout);
        List<String> order = addresses.stream().map(this::person).map(String::valueOf).toList();
        assertThat(people).as("who answered after whom can be seen").isEqualTo(order);
        String cells = " where question_id in (select c.id from survey_cell c join survey_question q on q.id = c.question_id where q.number = 2 and q.survey_id = " + survey() + ")";
        assertThat(hits(values(own, "select value from ballot_spool" + cells + " order by ctid"), truth)).as("this attack finds everybody while it can").isEqualTo(PEOPLE);
        assertThat(values(own, "select distinct i.answered_on::text from survey_invitation i join survey_occasion o on o.id = i.occasion_id where o.survey_id = " + survey()
                + " and i.answered_on is not null")).as("a day and no finer").containsExactly(today.toString());
        assertThat(values(own, "select count(*) from audit_event e join survey s on s.matter_id = e.matter_id where s.id = " + survey() + " and e.action like 'survey.answer%'"))
                .containsExactly("0");

        actor.is(new Actor.Job("test"));
        keeping.open().forEach(keeping::mix);
        noBetterThanChance(cells, truth);
        close();
        noBetterThanChance(cells, truth);
        assertThat(values(own, "select count(distinct xmin::text) from ballot where question_id in (select c.id from survey_cell c join survey_occasion o on o.id = c.occasion_id where o.survey_id = "
                + survey() + ")")).as("one transaction for all").containsExactly("1");
        assertThat(values(own, "select column_name from information_schema.columns where table_name in ('ballot', 'ballot_spool') order by 1")).containsOnly("question_id", "value");
        assertThatThrownBy(() -> values(ballots, "select * from survey_invitation")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> values(ballots, "select * from survey_cell")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> values(everybody, "select * from survey_text")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> values(everybody, "select * from shown_survey_line")).hasMessageContaining("permission denied");
    }

    @Test
    void the_database_forgets_which_small_place_a_ballot_came_from() throws SQLException {
        places(12, 11, 5);
        plan(AnswerWay.WALL);
        answer(1, 10, "");
        answer(2, 9, "");
        answer(3, 3, "");
        close();
        assertThat(values(own, """
                select coalesce(s.number, 0) || ':' || count(*) from ballot b join survey_cell c on c.id = b.question_id join survey_question q on q.id = c.question_id and q.number = 1
                  join survey_occasion o on o.id = c.occasion_id left join survey_site s on s.id = c.site_id where o.survey_id = %d group by s.number order by 1""".formatted(survey())))
                .containsExactly("0:12", "1:10");
        assertThat(values(own, "select count(*) from ballot_spool where question_id in (select c.id from survey_cell c join survey_occasion o on o.id = c.occasion_id where o.survey_id = "
                + survey() + ")")).containsExactly("0");
    }

    @Test
    void a_slip_is_taken_once_and_only_slips_are_taken() {
        places(10, 12);
        plan(AnswerWay.SLIP);
        as(lead);
        assertThatThrownBy(() -> slips.print(key, 1, 9)).isInstanceOf(NotFound.class);
        SlipSheet sheet = slips.print(key, 1, 1);
        assertThat(sheet.codes()).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z2-7]{10}"));
        assertThat(slips.print(key, 1, 1).codes()).as("printed again").isEqualTo(sheet.codes());
        String other = slips.print(key, 1, 2).codes().get(0);
        actor.is(new Actor.Anonymous());
        assertThatThrownBy(() -> slips.print(key, 1, 1)).isInstanceOf(NotFound.class);
        List<SurveyAnswer> given = List.of(new SurveyAnswer(1, "3"));
        assertThat(answering.onWall(sheet.word(), null, Language.sv).state()).isEqualTo(SurveyForm.State.SLIP);
        assertThatThrownBy(() -> answering.castOnWall(sheet.word(), "aaaaaaaaaa", given)).hasMessage("rule.survey-slip");
        assertThatThrownBy(() -> answering.castOnWall(sheet.word(), other, given)).as("of another place").hasMessage("rule.survey-slip");
        assertThat(answering.onWall(sheet.word(), sheet.codes().get(0), Language.sv).state()).isEqualTo(SurveyForm.State.OPEN);
        answering.castOnWall(sheet.word(), sheet.codes().get(0), given);
        assertThat(answering.onWall(sheet.word(), sheet.codes().get(0), Language.sv).state()).isEqualTo(SurveyForm.State.GIVEN);
        assertThatThrownBy(() -> answering.castOnWall(sheet.word(), sheet.codes().get(0), given)).hasMessage("rule.survey-given");
        sheet.codes().stream().skip(1).forEach(code -> answering.castOnWall(sheet.word(), code, given));
        close();
        as(lead);
        assertThatThrownBy(() -> slips.print(key, 1, 1)).as("when it has closed").isInstanceOf(NotFound.class);
    }

    private void noBetterThanChance(String cells, List<String> truth) throws SQLException {
        int chance = PEOPLE / OPTIONS;
        int six = 16; // more than five standard deviations above chance: once in a million runs
        for (String way : List.of("ctid", "xmin::text::bigint, ctid", "ctid desc", "cmin::text::bigint, ctid", "value")) {
            List<String> read = values(own, "select value from (select ctid, xmin, cmin, * from ballot union all select ctid, xmin, cmin, * from ballot_spool) a" + cells + " order by " + way);
            assertThat(read).hasSize(PEOPLE);
            assertThat(hits(read, truth)).as("by " + way + ", where chance gives " + chance).isLessThanOrEqualTo(six);
        }
    }

    private static int hits(List<String> guessed, List<String> truth) {
        return (int) IntStream.range(0, truth.size()).filter(i -> guessed.get(i).equals(truth.get(i))).count();
    }

    private void places(int... headcounts) {
        as(lead);
        for (int i = 0; i < headcounts.length; i++) {
            setup.addSite(key, units.get(i), headcounts[i]);
        }
    }

    private void plan(AnswerWay way) {
        as(lead);
        assertThat(setup.plan(new PlanOccasion(key, OccasionKind.BEFORE, way, today, today.plusDays(7)))).isEqualTo(1);
    }

    private List<String> workers(int unit, int count) {
        actor.is(new Actor.Job("test"));
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String mail = "jobbar." + UUID.randomUUID() + "@example.org";
            registration.register(new NewPerson("Medarbetare " + i, Language.sv, units.get(unit - 1), null, List.of(mail)));
            addresses.add(mail);
        }
        return addresses;
    }

    private UUID safety() {
        actor.is(new Actor.Job("test"));
        UUID person = registration.register(new NewPerson("Skyddsombudet", Language.sv, null, null, List.of()));
        members.join(group(), NewMember.of(person, MemberFunction.SAFETY_REPRESENTATIVE, today));
        return person;
    }

    private MatterKey group() {
        return new MatterKey(reform.slug(), MatterKind.GROUP, reads.first(Integer.class, """
                select m.number from reform_group g join matter m on m.id = g.matter_id join reform r on r.id = m.reform_id where r.slug = :reform and g.slug = 'svarar'""",
                Map.of("reform", reform.slug())).orElseThrow());
    }

    private void answer(int site, int count, String words) {
        String word = word(site);
        actor.is(new Actor.Anonymous());
        for (int i = 0; i < count; i++) {
            answering.castOnWall(word, "form " + site + " " + i, said(1 + i % 5, 1 + i % OPTIONS, i == 0 ? words : ""));
        }
    }

    private static List<SurveyAnswer> said(int step, int option, String words) {
        return List.of(new SurveyAnswer(1, String.valueOf(step)), new SurveyAnswer(2, String.valueOf(option)), new SurveyAnswer(3, words));
    }

    private String word(int site) {
        return reads.first(String.class, "select d.word from survey_door d join survey_site s on s.id = d.site_id where s.survey_id = :survey and s.number = :site",
                Map.of("survey", survey(), "site", site)).orElseThrow();
    }

    private void close() {
        actor.is(new Actor.Job("test"));
        writes.change("update survey_occasion set opens_on = opens_on - 30, closes_on = closes_on - 30 where survey_id = :survey", Map.of("survey", survey()));
        keeping.due().forEach(keeping::turn);
    }

    private SurveyResults shown() {
        return surveys.show(key).results();
    }

    private long survey() {
        return reads.first(Long.class, "select s.id from survey s join matter m on m.id = s.matter_id join reform r on r.id = m.reform_id where r.slug = :reform and m.number = :number",
                Map.of("reform", key.reform(), "number", key.number())).orElseThrow();
    }

    private long person(String mail) {
        return reads.first(Long.class, "select person_id from mail_address where address = :address", Map.of("address", mail)).orElseThrow();
    }

    private void holds(String mail) {
        actor.is(new Actor.TokenHolder(person(mail), reads.first(Long.class, "select matter_id from survey where id = :id", Map.of("id", survey())).orElseThrow(), "SURVEY"));
    }

    private static List<String> values(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
