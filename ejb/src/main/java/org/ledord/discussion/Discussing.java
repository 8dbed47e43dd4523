package org.ledord.discussion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Matters;
import org.ledord.people.ClientData;
import org.ledord.shared.NotFound;
import org.ledord.shared.Refused;

/** Those who write a proposal, and the lead it was shared with, talk about it. */
@Stateless
@PermitAll
public class Discussing {
    @Inject
    private Discussions discussions;

    @Inject
    private DiscussionLetters letters;

    @Inject
    private Matters matters;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * Says something; the others who want to be told are told at once.
     *
     * @param answers the number of the post that it answers, or null
     * @return its number
     */
    @May("discussion.write")
    public int write(MatterKey proposal, String text, Integer answers) {
        ClientData.refuse(text);
        long matter = discussions.seen(proposal);
        DiscussionPost answered = answers == null ? null : discussions.post(matter, answers).orElseThrow(() -> new NotFound("post " + answers));
        return say(new DiscussionPost(matter, discussions.next(matter), actor.personId(), text, answered, null, clock.instant()), answered);
    }

    /** Says it in other words, within the hour; nobody is told anew. */
    @May("discussion.write")
    public void edit(MatterKey proposal, int number, String text) {
        ClientData.refuse(text);
        own(proposal, number).edit(actor.personId(), text, clock.instant());
        discussions.keep();
    }

    /** Takes a post of one's own back. */
    @May("discussion.write")
    public void withdraw(MatterKey proposal, int number) {
        own(proposal, number).withdraw(actor.personId(), clock.instant());
        discussions.keep();
    }

    /** By a reply to the mail about a post, which it answers; or to one that told how the draft came about, and then it answers none. */
    @May("discussion.reply")
    public int byMail(MatterKey proposal, MailedPost reply) {
        long matter = matters.get(proposal).id();
        discussions.lock(matter);
        if (!discussions.takesPart(matter, actor.personId())) {
            throw new Refused("discussion.reply");
        }
        DiscussionPost answered = discussions.told(reply.letterId()).orElse(null);
        return say(new DiscussionPost(matter, discussions.next(matter), actor.personId(), reply.text(), answered, reply.rawMailId(), clock.instant()), answered);
    }

    /** Why a mail with these words cannot become a post, as the holding pen says it; empty where it can. */
    @May(value = "discussion.reply", trace = Trace.READS)
    public Optional<String> refusal(MatterKey proposal, String text) {
        if (!discussions.takesPart(matters.get(proposal).id(), actor.personId())) {
            return Optional.of("discussion-left");
        }
        return text.length() > DiscussionPost.LONGEST ? Optional.of("discussion-long") : Optional.empty();
    }

    /** Whether one wants to be told of new posts by mail, in every discussion. */
    @May("person.own")
    public void tellMe(boolean told) {
        discussions.choose(actor.personId(), told);
    }

    /** The same by a reply that wants no more mail. */
    @May("discussion.reply")
    public void silence(MatterKey proposal) {
        discussions.choose(actor.personId(), false);
    }

    private int say(DiscussionPost post, DiscussionPost answered) {
        letters.tell(discussions.add(post), answered);
        return post.number();
    }

    private DiscussionPost own(MatterKey proposal, int number) {
        return discussions.post(discussions.seen(proposal), number).orElseThrow(() -> new NotFound("post " + number));
    }
}
