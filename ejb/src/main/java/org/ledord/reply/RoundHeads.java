package org.ledord.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ledord.access.Access;
import org.ledord.access.Target;
import org.ledord.consultation.RoundStatus;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** The rounds of the desks at which answers are cut and replied to. Asks no permission but whether the round may be read: the doors have. */
@ApplicationScoped
class RoundHeads {
    @Inject
    private Access access;

    @Inject
    private Reads reads;

    /**
     * A round with what the policy judges it by, and its numbers.
     *
     * @param proposal the number of the proposal that it is about first
     * @param themes the themes of its points, those with most points first, one on each line
     */
    public record Head(long id, String title, RoundStatus status, long matterId, long reformId, Audience audience, Long groupId, Long unitId,
            Instant createdAt, Integer proposal, int answered, int worded, int uncut, int points, int replied, String themes) {
        private Target target() {
            return new Target(matterId, reformId, MatterKind.ROUND, audience, groupId, unitId, createdAt, false);
        }

        List<String> themeList() {
            return themes == null ? List.of() : themes.lines().toList();
        }
    }

    /** The round; {@link NotFound} where nobody answers under a name, so that there is nothing to cut or to reply to. */
    Head get(MatterKey key) {
        return reads.first(Head.class, """
                select d.id, m.title, d.status, m.id as matter_id, m.reform_id, m.audience, m.group_id, m.unit_id, m.created_at,
                       (select t.number from proposal o join matter t on t.id = o.matter_id where o.id = d.proposal_id) as proposal,
                       coalesce(t.answered, 0) as answered, coalesce(t.worded, 0) as worded, coalesce(t.uncut, 0) as uncut, coalesce(t.points, 0) as points,
                       coalesce(t.replied, 0) as replied,
                       (select string_agg(h.theme, chr(10)) from (select theme from round_theme where round_id = d.id order by points desc, theme limit 60) h) as themes
                  from matter m join reform r on r.id = m.reform_id join round d on d.matter_id = m.id left join round_tally t on t.round_id = d.id
                 where r.slug = :reform and m.kind = :kind and m.number = :number and d.named and\s""" + access.scope().sql("m"),
                Map.of("reform", key.reform(), "kind", key.kind().name(), "number", key.number())).orElseThrow(() -> new NotFound(key.toString()));
    }

    /** Whether the actor may do this now: never once the round is concluded. */
    boolean open(Head head, String permission) {
        return head.status() != RoundStatus.CONCLUDED && access.allowed(head.target(), List.of(permission)).contains(permission);
    }
}
