package org.ledord.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ledord.consultation.AskedQuestion;
import org.ledord.consultation.Deadline;
import org.ledord.consultation.RoundStatus;
import org.ledord.group.Memberships;
import org.ledord.reading.CutReason;
import org.ledord.shared.Language;

/**
 * A round as it asks one person, with the person's own answer; the columns from {@code versionId} on are null while there is none.
 *
 * @param function what the person is in the group that they were asked in
 * @param askedIn the group that they were asked in, by id
 * @param asked the groups that were asked, by id
 * @param ballotOn when the person has answered an anonymous round, by the day
 * @param worn whether the person is still what they answered as
 * @param memberships how many places the person has had in groups of the reform
 * @param colleague who made the statement that stands for the person's organisation, where it was somebody else
 * @param points the points of the answer with their replies, as {@link OwnPoint} reads them, or null
 * @param cut what was left out of the last mail that they answered with, as {@link CutText} writes it, or null
 */
record SheetHead(long roundId, long reformId, String title, Language language, String intro, RoundStatus status, LocalDate closesOn,
        int correctionDays, Integer threshold, Instant ballotOn, long askedIn, String zone, String jurisdiction, String function, String organisation, String asked,
        Long versionId, Integer version, Channel channel, Instant receivedAt, Instant correctableUntil, Boolean late, AnswerState state,
        String answerGroup, String answerFunction, String answerOrganisation, boolean worn, String about, long memberships, Integer heads, String cut, String colleague, String points) {
    static final String SQL = """
            select d.id as round_id, m.reform_id, m.title, m.language, d.intro, d.status, d.closes_on, d.correction_days, d.threshold,
                   case when i.state = 'ANSWERED' and not d.named then i.answered_at end as ballot_on, s.group_id as asked_in, r.zone, r.jurisdiction,
                   s.function, s.organisation,
                   (select string_agg(cast(x.group_id as text), ',') from round_addressee x where x.round_id = d.id) as asked,
                   v.id as version_id, v.number as version, v.channel, v.received_at, a.correctable_until, a.late, a.state,
                   coalesce(t.name, o.name, g.slug) as answer_group, h.function as answer_function, h.organisation as answer_organisation,
                   %s as worn,
                   (select string_agg(concat_ws(chr(31), k.number, k.audience, k.title), chr(30) order by k.number) from matter_link l
                      join matter k on k.id = l.to_id and k.kind = 'PROPOSAL' where l.from_id = m.id and l.relation = 'CONCERNS') as about,
                   (select count(*) from membership x join reform_group y on y.id = x.group_id where x.person_id = :person and y.reform_id = m.reform_id) as memberships, v.heads,
                   (select w.cut from answer_version c join raw_mail w on w.id = c.raw_mail_id where c.answer_id = a.id order by c.number desc limit 1) as cut,
                   (%s) as colleague, (%s) as points
              from matter m join reform r on r.id = m.reform_id join round d on d.matter_id = m.id
              join invitation i on i.round_id = d.id and i.person_id = :person and i.state <> 'REVOKED'
              join membership s on s.id = i.membership_id join person p on p.id = i.person_id
              left join answer a on a.invitation_id = i.id
              left join lateral (select * from answer_version x where x.answer_id = a.id order by x.number desc limit 1) v on true
              left join membership h on h.id = a.membership_id left join reform_group g on g.id = h.group_id
              left join group_text t on t.group_id = g.id and t.language = p.language
              left join group_text o on o.group_id = g.id and o.language = r.language
             where r.slug = :reform and m.kind = :kind and m.number = :number""".formatted(Memberships.standing("h"), AnswerStanding.colleague("i", "coalesce(h.organisation, s.organisation)"), OwnPoint.SQL);

    Set<Long> askedGroups() {
        return asked == null ? Set.of() : Arrays.stream(asked.split(",")).map(Long::valueOf).collect(Collectors.toSet());
    }

    AnswerForm form(int number, Instant now, List<HatChoice> hats, List<AskedQuestion> questions) {
        return new AnswerForm(number, title, intro, language, status, closesOn, deadline().passed(now), formal(function, organisation), organisation != null, jurisdiction,
                correctionDays, threshold, hats, questions, threshold != null ? ballotOn : state == AnswerState.FILED ? receivedAt : null, colleague, proposals());
    }

    private List<AnswerForm.About> proposals() {
        return about == null ? List.of() : Arrays.stream(about.split("\u001e")).map(one -> one.split("\u001f", 3))
                .map(one -> new AnswerForm.About(Integer.parseInt(one[0]), one[2], one[1].equals("PUBLIC"))).toList();
    }

    OwnAnswer own(Instant now, List<ReadItem> items) {
        return new OwnAnswer(new ReadAnswerNow(version, channel, receivedAt, correctableUntil, late, state, answerGroup, answerFunction,
                answerOrganisation, formal(answerFunction, answerOrganisation), heads, items),
                worn && deadline().corrects(correctableUntil, now), !worn, ZoneId.of(zone), OwnPoint.read(points), leftOut(items));
    }

    /** What may be the writer's own words and is in no answer: our letter, which stands below a reply, is not among it. */
    private List<String> leftOut(List<ReadItem> items) {
        return cut == null ? List.of() : CutText.read(cut).stream().filter(piece -> piece.why() != CutReason.QUOTE && piece.why() != CutReason.ATTRIBUTION)
                .map(CutRow::text).filter(text -> !text.isBlank() && items.stream().noneMatch(item -> item.text().contains(text))).toList();
    }

    /** Who speaks for an organisation or for staff does so in formal words. */
    static boolean formal(String function, String organisation) {
        return organisation != null || function.endsWith("_REPRESENTATIVE");
    }

    private Deadline deadline() {
        return new Deadline(closesOn, ZoneId.of(zone));
    }
}
