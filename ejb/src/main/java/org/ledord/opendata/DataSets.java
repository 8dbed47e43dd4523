package org.ledord.opendata;

import static org.ledord.opendata.Column.date;
import static org.ledord.opendata.Column.flag;
import static org.ledord.opendata.Column.integer;
import static org.ledord.opendata.Column.moment;
import static org.ledord.opendata.Column.number;
import static org.ledord.opendata.Column.text;

import java.util.List;
import java.util.Optional;

/**
 * Every public list. Names of lists and columns are a promise to those who read them by machine: columns may be added, none renamed or
 * taken away. A text of the project is in the language asked for or else in the reform's own; what somebody wrote carries its {@code language}.
 */
public final class DataSets {
    private static final Column ID = text("id", "Identifies the row, for ever");
    private static final Column PATH = text("path", "Where its page is, behind the language");
    private static final Column NUMBER = integer("number", "Its number among its kind in the reform");
    private static final Column TITLE = text("title", "Its title");
    private static final Column LANGUAGE = text("language", "The language that the row's texts are written in: sv, nb, fi or en");

    /** The reforms themselves. */
    public static final DataSet REFORMS = DataSet.of("reforms", "The reforms that this portal runs", """
            select dense_rank() over (order by r.slug collate "C") as k, r.slug as id, r.slug as path, t.title, t.language, r.municipality, r.jurisdiction, r.zone, r.status,
                   r.starts_on as "startsOn", r.ends_on as "endsOn", r.influence, t.summary, t.purpose, r.information_owner as "informationOwner", r.reviewed_on as "reviewedOn"
              from public_reform r join lateral (select * from public_reform_text x where x.reform_id = r.id and x.language in (:language, r.language)
                                                  order by x.language <> :language limit 1) t on true""",
            ID, PATH, TITLE, LANGUAGE, text("municipality", "Who runs it"), text("jurisdiction", "SE, NO or FI"), text("zone", "The time zone of its dates"),
            text("status", "PLANNED, RUNNING or DONE"), date("startsOn", "Its first day"), date("endsOn", "Its last day"),
            text("influence", "How far those concerned take part: INFORMATION, CONSULTATION, CO_CREATION or DECISION"), text("summary", "What it is, in short"),
            text("purpose", "Why it is done"), text("informationOwner", "Who answers for what is written here"), date("reviewedOn", "When it was last reviewed"));

    private static final String NUMBERED = "select m.number as k, :slug || '/%1$s/' || m.number as id, :slug || '/%1$s/' || m.number as path, m.number, m.title, m.language, ";

    /** The lists of each reform. */
    public static final List<DataSet> OF_A_REFORM = List.of(
            DataSet.of("phases", "The reform's timeline", chosen("""
                    select x.position as k, :slug || '/phases/' || x.position as id, x.title, x.language, x.status, x.starts_on as "startsOn", x.ends_on as "endsOn",
                           x.when_words as "when", x.note""", "public_phase", "position"),
                    ID, TITLE, LANGUAGE, text("status", "DONE, ONGOING, PLANNED or UNDATED"), date("startsOn", "Its first day"), date("endsOn", "Its last day"),
                    text("when", "What is said in place of a date"), text("note", "What is said of it")),
            DataSet.of("principles", "What the reform is guided by", chosen("""
                    select x.number as k, :slug || '/principles/' || x.number as id, x.number, x.name as title, x.language, x.explanation, x.retired""", "public_principle", "number"),
                    ID, NUMBER, TITLE, LANGUAGE, text("explanation", "What it means"), flag("retired", "Whether it holds no longer")),
            DataSet.of("parts", "The reform's parts", chosen("""
                    select x.position as k, :slug || '/parts/' || x.slug as id, x.title, x.language, x.explanation, x.retired""", "public_part", "position"),
                    ID, TITLE, LANGUAGE, text("explanation", "What it is about"), flag("retired", "Whether it is a part no longer")),
            DataSet.of("groups", "Who takes part, as groups", chosen("""
                    select x.number as k, :slug || '/groups/' || x.number as id, :slug || '/groups?group=' || x.number || '#group-' || x.number as path, x.number, x.name as title, x.language, x.kind, x.area, x.mandate,
                           x.members, x.starts_on as "startsOn", x.ends_on as "endsOn\"""", "public_group", "number"),
                    ID, PATH, NUMBER, TITLE, LANGUAGE, text("kind", "WORKING, MANAGEMENT, REFERENCE_UNION, REFERENCE_STAFF, SPECIALIST, PROJECT or TEAM"), text("area", "Its local area"),
                    text("mandate", "What it is to do"), integer("members", "How many are in it today"), date("startsOn", "Its first day"), date("endsOn", "Its last day")),
            DataSet.of("proposals", "What the groups propose", NUMBERED.formatted("proposals") + """
                    m.status, (select x.title from public_part x where x.part_id = m.part_id and x.language in (:language, :own) order by x.language <> :language limit 1) as part,
                           (select :slug || '/groups/' || x.number from public_group x where x.group_id = m.group_id limit 1) as "group", m.today, m.proposed, m.effect,
                           m.wanted_from as "wantedFrom", m.version, m.submitted_at as "submittedAt", m.changed_at as "changedAt", m.implemented_on as "implementedOn"
                      from public_proposal m where m.reform_id = :reform""",
                    ID, PATH, NUMBER, TITLE, LANGUAGE, text("status", "Where on its way it is"), text("part", "The part of the reform that it belongs to"), text("group", "The id of the group that wrote it"),
                    text("today", "How it is today"), text("proposed", "What is proposed"), text("effect", "What it would lead to"), date("wantedFrom", "From when"),
                    integer("version", "Which version this is"), moment("submittedAt", "When it was first submitted"), moment("changedAt", "When it last changed"),
                    date("implementedOn", "From when it is carried out")),
            DataSet.of("rounds", "What was asked of whom", NUMBERED.formatted("rounds") + """
                    m.status, m.named, m.intro, (select :slug || '/proposals/' || p.number from public_proposal p where p.matter_id = m.proposal_matter_id) as proposal,
                           m.opened_at as "openedAt", m.closes_on as "closesOn", m.closed_at as "closedAt", m.concluded_at as "concludedAt", m.invited, m.answered, m.late, m.points, m.replied,
                           m.median_days as "medianDays" from public_round m where m.reform_id = :reform""",
                    ID, PATH, NUMBER, TITLE, LANGUAGE, text("status", "OPEN, CLOSED or CONCLUDED"), flag("named", "Whether answers are given under one's name"), text("intro", "What it is about"),
                    text("proposal", "The id of the proposal that it is about"), moment("openedAt", "When it was opened"), date("closesOn", "The last day to answer"),
                    moment("closedAt", "When it was closed"), moment("concludedAt", "When every point had its reply"), integer("invited", "How many were asked"),
                    integer("answered", "How many answered, where that is told"), integer("late", "How many of them late"), integer("points", "How many points were made"),
                    integer("replied", "How many of them have a reply"), number("medianDays", "Days from a point to its reply, the middle one")),
            DataSet.of("points", "What was said in rounds that have closed, and the reply", """
                    select cast(m.number as bigint) * 1000000 + x.number as k, :slug || '/rounds/' || m.number || '/points/' || x.number as id, :slug || '/rounds/' || m.number as path,
                           :slug || '/rounds/' || m.number as round, x.question, coalesce(x.party, (select y.name from public_group y where y.group_id = x.group_id
                             and y.language in (:language, :own) order by y.language <> :language limit 1)) as party, m.language, x.heading, x.quote, x.theme, x.position,
                           x.reply_kind as "replyKind", x.reply_text as "replyText", x.replied_at as "repliedAt", x.late
                      from public_point x join public_round m on m.matter_id = x.matter_id where m.reform_id = :reform""",
                    ID, PATH, text("round", "The id of the round"), integer("question", "Which question it answers"), text("party", "The organisation, or the group that it is told under"), LANGUAGE,
                    text("heading", "What it is about"), text("quote", "The words"), text("theme", "What it is gathered under"), text("position", "The position taken on the question"),
                    text("replyKind", "CHANGED, PARTLY, NOT_NOW, NO or OUTSIDE"), text("replyText", "The reply"), moment("repliedAt", "When it was replied to"), flag("late", "Whether it came late")),
            DataSet.of("decisions", "What was decided and why", NUMBERED.formatted("decisions") + """
                    m.outcome, m.body, m.delegation, m.register_number as "registerNumber", m.paragraph, m.text, m.reasons, m.decided_on as "decidedOn",
                           m.provisional_until as "provisionalUntil", m.evidence, m.by_default as "byDefault", m.overrode, m.override_reason as "overrideReason",
                           :slug || '/proposals/' || m.proposal_number as proposal, :slug || '/decisions/' || m.settled_by as "settledBy"
                      from public_decision m where m.reform_id = :reform""",
                    ID, PATH, NUMBER, TITLE, LANGUAGE, text("outcome", "What was decided, in a word"), text("body", "Who decided"), text("delegation", "By what right"),
                    text("registerNumber", "The municipality's own number"), text("paragraph", "The paragraph of the minutes"), text("text", "The decision"), text("reasons", "Why"),
                    date("decidedOn", "When"), date("provisionalUntil", "Until when it holds, where it is provisional"), text("evidence", "What will decide then"),
                    text("byDefault", "What happens if nobody decides"), text("overrode", "What it did not wait for: the unions, the risks, or both"), text("overrideReason", "Why not"),
                    text("proposal", "The id of the proposal that it is about"), text("settledBy", "The id of the decision that made it final or ended it")),
            DataSet.of("commitments", "What was promised in public", NUMBERED.formatted("commitments").replaceFirst("/commitments/' \\|\\| m.number as path", "/decisions#commitment-' || m.number as path") + """
                    m.made_by as "madeBy", m.text, m.made_on as "madeOn", m.due_on as "dueOn", m.state, m.outcome, m.settled_on as "settledOn"
                      from public_commitment m where m.reform_id = :reform""",
                    ID, PATH, NUMBER, TITLE, LANGUAGE, text("madeBy", "Who promised"), text("text", "What"), date("madeOn", "When"), date("dueOn", "By when"),
                    text("state", "OPEN, KEPT or NOT_KEPT"), text("outcome", "What became of it"), date("settledOn", "When that was said")),
            DataSet.of("pilots", "What was tried", NUMBERED.formatted("pilots") + """
                    m.status, m.sites, m.streets, m.starts_on as "startsOn", m.ends_on as "endsOn", m.before, m.after, m.result, m.learnt, m.evaluated_on as "evaluatedOn",
                           :slug || '/proposals/' || m.proposal_number as proposal from public_pilot m where m.reform_id = :reform""",
                    ID, PATH, NUMBER, TITLE, LANGUAGE, text("status", "RUNNING or EVALUATED"), text("sites", "Where"), text("streets", "Which streets"), date("startsOn", "Its first day"),
                    date("endsOn", "Its last day"), text("before", "How one worked before"), text("after", "How one works now"), text("result", "How it went"), text("learnt", "What was learnt"),
                    date("evaluatedOn", "When it was evaluated"), text("proposal", "The id of the proposal that it tries")),
            DataSet.of("measures", "What is measured in pilots", """
                    select cast(p.number as bigint) * 100000 + m.number as k, :slug || '/pilots/' || p.number || '/measures/' || m.number as id, :slug || '/pilots/' || p.number as path,
                           :slug || '/pilots/' || p.number as pilot, m.number, m.name as title, p.language, m.definition, m.source, m.unit, m.kind, m.direction, m.target,
                           m.baseline_until as "baselineUntil", m.named_by as "namedBy",
                           (select c.says from public_measure_chart c where c.measure_id = m.measure_id and c.language = :language and c.kind = 'RUN') as says
                      from public_measure m join public_pilot p on p.matter_id = m.matter_id where p.reform_id = :reform""",
                    ID, PATH, text("pilot", "The id of the pilot"), integer("number", "Its number in the pilot"), text("title", "What it is called"), LANGUAGE, text("definition", "What is counted, and how"),
                    text("source", "Where the values come from"), text("unit", "Of what"), text("kind", "OUTCOME, PROCESS or BALANCING"), text("direction", "Which way is better"),
                    number("target", "What is aimed at"), date("baselineUntil", "The last day of the baseline"), text("namedBy", "Who named it, of balancing measures"),
                    text("says", "What the values say, in one sentence, in the language asked for")),
            DataSet.of("values", "The values of each measure", """
                    select (cast(p.number as bigint) * 100000 + m.number) * 100000 + (x.on_date - date '1970-01-01') as k,
                           :slug || '/pilots/' || p.number || '/measures/' || m.number || '/values/' || x.on_date as id, :slug || '/pilots/' || p.number || '/measures/' || m.number as measure,
                           x.on_date as "onDate", x.value
                      from public_measure_point x join public_measure m on m.measure_id = x.measure_id join public_pilot p on p.matter_id = m.matter_id where p.reform_id = :reform""",
                    ID, text("measure", "The id of the measure"), date("onDate", "The day, or the first day of the week"), number("value", "The value, in the measure's unit")),
            DataSet.of("surveys", "What staff were asked more than once; the results have an address of their own", NUMBERED.formatted("surveys") + """
                    m.intro, m.threshold, :slug || '/pilots/' || m.pilot as pilot, '/api/surveys/' || :slug || '/' || m.number as results from public_survey m where m.reform_id = :reform""",
                    ID, PATH, NUMBER, TITLE, LANGUAGE, text("intro", "What it is for"), integer("threshold", "Fewer answers than this are never told"), text("pilot", "The id of the pilot that it belongs to"),
                    text("results", "Where the results are, as JSON")),
            DataSet.of("news", "What the project told", NUMBERED.formatted("news") + """
                    m.lead, m.body, m.published_at as "publishedAt", m.corrected_at as "correctedAt" from public_post m where m.reform_id = :reform""",
                    ID, PATH, NUMBER, TITLE, LANGUAGE, text("lead", "In short"), text("body", "The text"), moment("publishedAt", "When it was published"),
                    moment("correctedAt", "When it was last corrected, where it was")),
            DataSet.of("meetings", "Meetings whose minutes are public", NUMBERED.formatted("meetings") + """
                    (select :slug || '/groups/' || x.number from public_group x where x.group_id = m.group_id limit 1) as "group", m.starts, m.ends, m.place, m.present,
                           m.approved_at as "approvedAt", m.published_at as "publishedAt" from public_minutes m where m.reform_id = :reform""",
                    ID, PATH, NUMBER, TITLE, LANGUAGE, text("group", "The id of the group"), text("starts", "When it began, in the reform's zone"), text("ends", "When it ended, likewise"),
                    text("place", "Where"), integer("present", "How many were there"), moment("approvedAt", "When the minutes were approved"), moment("publishedAt", "When they were published")),
            DataSet.of("documents", "Documents that can be opened, or asked for by their register number", """
                    select m.document_id as k, :slug || '/documents/' || m.slug as id, :slug || '/documents/' || m.slug as path, m.title, m.language, m.category, m.about as description,
                           m.register_number as "registerNumber", m.dated, m.owner, m.published_at as "publishedAt", case m.matter_kind when 'POST' then :slug || '/news/' || m.matter_number else :slug || '/' || lower(m.matter_kind) || 's/' || m.matter_number end as matter,
                           v.number as version, v.kind as type, v.bytes, '/files/' || :slug || '/' || m.slug || '/' || v.number as file, v.twin as accessible
                      from public_document m left join public_document_version v on v.document_id = m.document_id and v.newest where m.reform_id = :reform""",
                    ID, PATH, TITLE, LANGUAGE, text("category", "BASIS, REPORT, PLAN, GUIDE, INFORMATION or OTHER"), text("description", "What is in it"),
                    text("registerNumber", "The municipality's own number"), date("dated", "The day that stands on it"), text("owner", "Who answers for it"),
                    moment("publishedAt", "When it was published"), text("matter", "The id of what it belongs to"), integer("version", "Which version this is; none where there is no file"),
                    text("type", "What the file is, found in its bytes"), integer("bytes", "The size of the file"), text("file", "Where the file is, behind the portal's own address"),
                    text("accessible", "How it is read by those who cannot read the file: ITSELF, FILE, PAGE or NOT_YET")),
            DataSet.of("ideas", "Ideas that came in and what became of them", NUMBERED.formatted("ideas") + """
                    m.text, m.received_at as "receivedAt", m.due_on as "dueOn", m.status, m.settled_at as "settledAt", m.answer, :slug || '/proposals/' || m.proposal_number as proposal
                      from public_idea m where m.reform_id = :reform""",
                    ID, PATH, NUMBER, TITLE, LANGUAGE, text("text", "The words that were let out"), moment("receivedAt", "When it came"), date("dueOn", "By when it is to be answered"),
                    text("status", "Where it is on its way"), moment("settledAt", "When it was answered"), text("answer", "The answer"), text("proposal", "The id of the proposal that it became")),
            DataSet.of("questions", "Questions that are often asked", """
                    select m.item_id as k, :slug || '/questions/' || m.item_id as id, m.question as title, m.language, m.answer, m.corrected_at as "correctedAt" from (
                      select v.*, row_number() over (partition by v.item_id order by v.language <> :language, v.language <> :own, v.language) as choice from public_faq v
                       where v.reform_id = :reform) m where m.choice = 1""",
                    ID, TITLE, LANGUAGE, text("answer", "The answer"), moment("correctedAt", "When it was last corrected, where it was")),
            DataSet.of("figures", "Key figures", """
                    select m.item_id as k, :slug || '/figures/' || m.item_id as id, m.label as title, m.language, m.value, m.source, m.dated, m.corrected_at as "correctedAt" from (
                      select v.*, row_number() over (partition by v.item_id order by v.language <> :language, v.language <> :own, v.language) as choice from public_key_figure v
                       where v.reform_id = :reform) m where m.choice = 1""",
                    ID, TITLE, LANGUAGE, text("value", "The figure, as it is written"), text("source", "Where it is from"), text("dated", "Of when it is"),
                    moment("correctedAt", "When it was last corrected, where it was")));

    private DataSets() {
    }

    /** The list of each reform that has this name. */
    public static Optional<DataSet> find(String name) {
        return OF_A_REFORM.stream().filter(set -> set.name().equals(name)).findFirst();
    }

    /** One row of a view for each thing, in the language asked for or else in the reform's own. */
    private static String chosen(String columns, String view, String key) {
        return columns.strip() + " from (select v.*, row_number() over (partition by v." + key + " order by v.language <> :language) as choice from " + view
                + " v where v.reform_id = :reform and v.language in (:language, :own)) x where x.choice = 1";
    }
}
