package org.ledord.reply;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.consultation.HeldRound;
import org.ledord.consultation.Rounds;
import org.ledord.shared.NotFound;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Writes;

/** Replies that are kept to be used again: the same question comes in every round. */
@Stateless
@PermitAll
public class ReplyTemplates {
    /** More than these nobody finds their way in. */
    static final int MOST = 40;

    @Inject
    private Rounds rounds;

    @Inject
    private CurrentActor actor;

    @Inject
    private Writes writes;

    @Inject
    private Clock clock;

    /** Keeps the reply; one with the same heading takes the place of the one before. */
    @May("point.reply")
    public void keep(NewTemplate template) {
        HeldRound round = rounds.held(template.round());
        if (template.title().isEmpty()) {
            throw new RuleViolation("template-title").at("template");
        }
        if (template.title().length() > NewTemplate.LONGEST) {
            throw new RuleViolation("text-long", NewTemplate.LONGEST, template.title().length()).at("template");
        }
        if (template.text().isEmpty()) {
            throw new RuleViolation("reply-text").at("text");
        }
        Map<String, Object> kept = Map.of("reform", round.reformId(), "title", template.title(), "text", template.text(), "by", actor.personId(), "now", clock.instant());
        if (writes.change("update reply_template set text = :text, kept_by = :by, kept_at = :now where reform_id = :reform and lower(title) = lower(:title)", kept) > 0) {
            return;
        }
        int added = writes.change("""
                insert into reply_template (reform_id, number, title, text, kept_by, kept_at)
                select r.id, coalesce((select max(t.number) from reply_template t where t.reform_id = r.id), 0) + 1, :title, :text, :by, :now
                  from (select id from reform where id = :reform for no key update) r
                 where (select count(*) from reply_template t where t.reform_id = r.id) <\s""" + MOST, kept);
        if (added == 0) {
            throw new RuleViolation("template-many", MOST).at("template");
        }
    }

    /** Throws a kept reply away; what was replied with it stands. */
    @May("point.reply")
    public void remove(TemplateKey key) {
        HeldRound round = rounds.held(key.round());
        if (writes.change("delete from reply_template where reform_id = :reform and number = :number", Map.of("reform", round.reformId(), "number", key.number())) == 0) {
            throw new NotFound("template " + key.number());
        }
    }
}
