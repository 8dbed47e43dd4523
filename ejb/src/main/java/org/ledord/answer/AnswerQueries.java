package org.ledord.answer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Role;
import org.ledord.consultation.AskedQuestion;
import org.ledord.consultation.HeldRound;
import org.ledord.consultation.Invited;
import org.ledord.consultation.Rounds;
import org.ledord.matter.MatterKey;
import org.ledord.reading.Position;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** What is seen of answers: the form, one's own answer, and all of them for those who handle the round. */
@Stateless
@PermitAll
public class AnswerQueries {
    @Inject
    private Rounds rounds;

    @Inject
    private Answers answers;

    @Inject
    private ReadItems items;

    @Inject
    private Hats hats;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** What the frame of the form needs besides the round. */
    public record Frame(String intro, String jurisdiction, String function, String organisation) {
    }

    /** The form for the person who acts, by link or signed in. */
    @May("answer.give")
    public AnswerForm form(MatterKey key) {
        HeldRound round = rounds.held(key);
        Invited invited = own(round);
        Frame frame = reads.first(Frame.class, """
                select d.intro, r.jurisdiction, s.function, s.organisation
                  from round d join matter m on m.id = d.matter_id join reform r on r.id = m.reform_id, membership s
                 where d.id = :round and s.id = :membership""", Map.of("round", round.id(), "membership", invited.membershipId())).orElseThrow();
        boolean formal = frame.organisation() != null || frame.function().endsWith("_REPRESENTATIVE");
        boolean signedIn = actor.get() instanceof Actor.SignedIn;
        List<AskedQuestion> questions = round.questions().stream()
                .map(q -> new AskedQuestion(null, q.number(), q.kind(), q.text(), q.hint(), q.options(), q.min(), q.max())).toList();
        return new AnswerForm(key.number(), round.title(), frame.intro(), round.language(), round.status(), round.deadline().lastDay(),
                round.deadline().passed(clock.instant()), formal, frame.jurisdiction(), round.correctionDays(),
                signedIn ? hats.choices(invited.personId(), round) : List.of(), questions);
    }

    /** The actor's own answer, if there is one that stands. The link that asks the questions shows none: it can be forwarded. */
    @May("answer.own")
    public Optional<OwnAnswer> own(MatterKey key) {
        if (actor.get() instanceof Actor.TokenHolder holder && !holder.purpose().equals("RECEIPT")) {
            throw new NotFound("answer by " + holder.purpose());
        }
        HeldRound round = rounds.held(key);
        return answers.to(own(round).id()).map(answer -> new OwnAnswer(items.latest(answer.id()),
                answer.correctable(round.deadline(), clock.instant()), round.zone()));
    }

    /** An answer without its items. */
    public record Head(long versionId, int number, UUID person, String name, String groupName, String function, String organisation, Channel channel,
            Instant receivedAt, boolean late, AnswerState state, int version) {
    }

    /** An item and the version it belongs to. */
    public record VersionItem(long versionId, int question, String questionText, String text, Position position, String choice, Integer scale,
            String foundIn, String setAside, Handling handling) {
        ReadItem item() {
            return new ReadItem(question, questionText, text, position, choice, scale, foundIn, setAside, handling);
        }
    }

    /**
     * Every answer of the round as it stands, by its number; the text that names a question goes with it. Who manages a
     * unit sees none from that unit, whatever else they are.
     */
    @May("answer.read")
    public List<AnswerRow> all(MatterKey key) {
        HeldRound round = rounds.held(key);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("round", round.id());
        String managed = actor.grants().stream().filter(grant -> grant.role() == Role.UNIT_MANAGER && grant.unitId() != null)
                .map(grant -> String.valueOf(grant.unitId())).collect(Collectors.joining(","));
        parameters.put("managed", managed);
        List<Head> heads = reads.list(Head.class, """
                select distinct on (a.number) v.id as version_id, a.number, p.public_id as person, p.name,
                       coalesce(d.name, g.slug) as group_name, s.function, s.organisation, v.channel, v.received_at, a.late, a.state,
                       v.number as version
                  from answer a join answer_version v on v.answer_id = a.id join membership s on s.id = a.membership_id
                  join person p on p.id = s.person_id join reform_group g on g.id = s.group_id join reform r on r.id = g.reform_id
                  left join group_text d on d.group_id = g.id and d.language = r.language
                 where a.round_id = :round
                   and (:managed = '' or coalesce(s.unit_id, p.unit_id) is null
                        or not coalesce(s.unit_id, p.unit_id) = any(cast(string_to_array(:managed, ',') as bigint[])))
                 order by a.number, v.number desc""", parameters);
        Map<Long, List<ReadItem>> byVersion = new HashMap<>();
        reads.list(VersionItem.class, ReadItems.ITEM.replace("select ", "select i.version_id, ") + """
                  join answer_version v on v.id = i.version_id join answer a on a.id = v.answer_id
                 where a.round_id = :round order by q.number nulls last""", Map.of("round", round.id()))
                .forEach(row -> byVersion.computeIfAbsent(row.versionId(), id -> new ArrayList<>()).add(row.item()));
        return heads.stream().map(head -> new AnswerRow(head.number(), head.person(), head.name(), head.groupName(),
                head.function(), head.organisation(), head.channel(), head.receivedAt(), head.late(), head.state(), head.version(),
                byVersion.getOrDefault(head.versionId(), List.of()))).toList();
    }

    private Invited own(HeldRound round) {
        return rounds.invitation(round, actor.personId()).orElseThrow(() -> new NotFound("invitation to " + round.key()));
    }
}
