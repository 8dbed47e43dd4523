package org.ledord.inbound;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.reading.CutReason;
import org.ledord.shared.Reads;

/** What was left out of somebody's own mailed answer, so that they can have it taken in. */
@Stateless
@PermitAll
public class CutQueries {
    @Inject
    private Reads reads;

    @Inject
    private CurrentActor actor;

    /** The pieces that may be the writer's own words, of the last mail that they answered with; our letter below it is not among them. */
    @May("answer.own")
    public List<CutRow> own(MatterKey round) {
        return reads.first(String.class, """
                select coalesce(w.cut, '[]') from matter m join reform r on r.id = m.reform_id join round d on d.matter_id = m.id
                  join invitation i on i.round_id = d.id join answer a on a.invitation_id = i.id
                  join answer_version v on v.answer_id = a.id join raw_mail w on w.id = v.raw_mail_id
                 where r.slug = :slug and m.kind = 'ROUND' and m.number = :number and i.person_id = :person order by v.number desc""",
                Map.of("slug", round.reform(), "number", round.number(), "person", actor.personId())).map(CutText::read).orElse(List.of()).stream()
                .filter(piece -> piece.why() != CutReason.QUOTE && piece.why() != CutReason.ATTRIBUTION && !piece.text().isBlank()).toList();
    }
}
