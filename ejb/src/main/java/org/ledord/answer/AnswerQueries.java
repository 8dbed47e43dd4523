package org.ledord.answer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** What somebody who is asked sees: the form, and their own answer. What those who handle the round see is in {@link ReadAnswers}. */
@Stateless
@PermitAll
public class AnswerQueries {
    @Inject
    private Hats hats;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** The form for the person who acts, by link or signed in; nothing of what was answered before. */
    @May("answer.give")
    public AnswerForm form(MatterKey key) {
        return sheet(key, false).form();
    }

    /** The form with the actor's own answer, if there is one. The link that asks the questions shows none: it can be forwarded. */
    @May("answer.own")
    public AnswerSheet own(MatterKey key) {
        if (actor.get() instanceof Actor.TokenHolder holder && !holder.purpose().equals("RECEIPT")) {
            throw new NotFound("answer by " + holder.purpose());
        }
        return sheet(key, true);
    }

    private AnswerSheet sheet(MatterKey key, boolean own) {
        SheetHead head = reads.first(SheetHead.class, SheetHead.SQL, Map.of("reform", key.reform(), "kind", key.kind().name(), "number", key.number(),
                "person", actor.personId(), "now", clock.instant())).orElseThrow(() -> new NotFound("invitation to " + key));
        List<SheetItem> items = reads.list(SheetItem.class, SheetItem.SQL, Parameters.of("round", head.roundId(), "version", own ? head.versionId() : null));
        boolean signedIn = actor.get() instanceof Actor.SignedIn;
        List<HatChoice> choices = signedIn || own && head.memberships() > 1 ? hats.choices(actor.personId(), head.reformId(), head.askedGroups()) : List.of(); // the link that asks can have been sent on
        AnswerForm form = head.form(key.number(), clock.instant(), signedIn || choices.size() > 1 ? choices : List.of(), SheetItem.questions(items));
        return new AnswerSheet(form, own && head.versionId() != null ? head.own(clock.instant(), SheetItem.read(items)) : null);
    }
}
