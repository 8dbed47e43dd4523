package org.ledord.inbound;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.idea.IdeaBox;
import org.ledord.idea.NewIdea;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.people.ClientData;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Writes;

/** The project lead answers an input, or makes an idea of it; who wrote it is told by mail. */
@Stateless
@PermitAll
public class InputReplying {
    @Inject
    private Writes writes;

    @Inject
    private Reads reads;

    @Inject
    private InboundLetters letters;

    @Inject
    private IdeaBox ideas;

    @Inject
    private PortalTexts texts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** What is needed to answer. */
    public record Open(long id, int number, long reformId, Long matterId, Long personId, String address, Language language, String text, String messageId,
            Instant receivedAt) {
        /** The mail that an answer answers, or null. */
        String answers() {
            return messageId == null || messageId.isBlank() ? null : "<" + messageId + ">";
        }
    }

    /** Answers once; a second answer to the same input is refused. */
    @May("input.reply")
    public void reply(ReformKey reform, String ref, String reply) {
        if (reply == null || reply.isBlank()) {
            throw new RuleViolation("reply-is-empty");
        }
        ClientData.refuse(reply);
        Open open = open(reform, ref);
        end(open, reply.strip());
        letters.answered(open.number(), open.reformId(), open.matterId(), open.personId(), open.address(), open.language(), open.text(), reply.strip(), open.answers());
    }

    /** Puts it into the idea box, as whoever wrote it is told; gives the idea's number. */
    @May("input.reply")
    public int makeIdea(ReformKey reform, String ref) {
        Open open = open(reform, ref);
        int number = ideas.take(new NewIdea(open.reformId(), "", open.text(), "", null, open.personId(), open.personId() == null ? open.address() : null, open.language(), null,
                open.answers(), open.receivedAt()));
        end(open, texts.in(open.language()).say("mail.idea.from-input", MatterKind.IDEA.letter() + number));
        return number;
    }

    private Open open(ReformKey reform, String ref) {
        return reads.first(Open.class, """
                select i.id, i.number, i.reform_id, i.matter_id, i.person_id, coalesce(a.address, i.sender) as address, coalesce(p.language, r.language) as language,
                       i.text, w.message_id, i.received_at
                  from input i join reform r on r.id = i.reform_id left join person p on p.id = i.person_id left join raw_mail w on w.id = i.raw_mail_id
                  left join lateral (select x.address from mail_address x where x.person_id = p.id and x.verified_at is not null order by x.id limit 1) a on true
                 where r.slug = :slug and 'I' || i.number = :ref""", Map.of("slug", reform.slug(), "ref", ref == null ? "" : ref))
                .orElseThrow(() -> new NotFound("input"));
    }

    private void end(Open open, String reply) {
        int changed = writes.change("""
                update input set state = 'ANSWERED', reply = :reply, replied_by = :by, replied_at = :now where id = :id and state = 'OPEN'""",
                Map.of("id", open.id(), "reply", reply, "by", actor.personId(), "now", clock.instant()));
        if (changed == 0) {
            throw new RuleViolation("input-already-answered");
        }
    }
}
