package org.ledord.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.group.Groups;
import org.ledord.mail.Body;
import org.ledord.mail.Letter;
import org.ledord.mail.Outbox;
import org.ledord.mail.Stream;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Matters;
import org.ledord.people.ClientData;
import org.ledord.reform.ReformFacts;
import org.ledord.reform.Reforms;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Texts;
import org.ledord.shared.Writes;

/** Tells the members of a group what they must be told. */
@Stateless
@PermitAll
public class NoticeSending {
    @Inject
    private Groups groups;

    @Inject
    private Matters matters;

    @Inject
    private Reforms reforms;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Outbox outbox;

    @Inject
    private PortalTexts texts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * Sends it to each member that can be reached, whatever they have chosen about news.
     *
     * @return how many letters that made
     */
    @May("notice.send")
    public int send(MatterKey group, NoticeText notice) {
        notice.demand();
        ClientData.refuse(notice.subject(), notice.text());
        List<NoticeMembers.Row> members = reads.list(NoticeMembers.Row.class, NoticeMembers.SQL, NoticeMembers.parameters(group, clock.instant())).stream()
                .filter(member -> member.address() != null).toList();
        if (members.isEmpty()) {
            throw new RuleViolation("notice-reaches-nobody");
        }
        long sender = actor.personId();
        long id = writes.returning(Long.class, """
                insert into notice (group_id, subject, text, sent_by, sent_at) values (:group, :subject, :text, :by, :now) returning id""",
                Map.of("group", groups.idOf(group), "subject", notice.subject(), "text", notice.text(), "by", sender, "now", clock.instant())).get(0);
        String by = reads.first(String.class, "select name from person where id = :id", Map.of("id", sender)).orElse("");
        ReformFacts reform = reforms.facts(group.reformKey());
        long matter = matters.get(group).id();
        members.forEach(member -> outbox.post(new Letter("notice/" + id + "/" + member.personId(), Stream.NOTICE, reform.id(), matter, member.personId(),
                member.address(), member.language(), notice.subject(), body(notice, member, reform, by), null, null, null)));
        return members.size();
    }

    private Body body(NoticeText notice, NoticeMembers.Row member, ReformFacts reform, String by) {
        Texts say = texts.in(member.language());
        return Body.in(member.language()).kicker(reform.municipality() + ", " + reform.title()).title(notice.subject()).text(notice.text())
                .small(say.say("mail.notice.why", member.groupName(), by)).signature(say.say("mail.signature", reform.municipality()));
    }
}
