package org.ledord.answer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /**
     * The form of somebody who was asked, for whoever enters what they wrote on paper or said; nothing of what they answered before.
     *
     * @param person who was asked, by their public id
     */
    @May("answer.paper")
    public Named paper(MatterKey key, UUID person) {
        Who who = reads.first(Who.class, "select id, name from person where public_id = :id", Map.of("id", person)).orElseThrow(() -> new NotFound("person " + person));
        SheetHead head = reads.first(SheetHead.class, SheetHead.SQL, Map.of("reform", key.reform(), "kind", key.kind().name(), "number", key.number(),
                "person", who.id(), "now", clock.instant())).orElseThrow(() -> new NotFound("invitation to " + key));
        AnswerForm form = head.form(key.number(), clock.instant(), List.of(), SheetItem.questions(reads.list(SheetItem.class, SheetItem.SQL,
                Parameters.of("round", head.roundId(), "group", head.askedIn(), "version", null))));
        if (form.anonymous()) {
            throw new NotFound("answer under a name to " + key);
        }
        return new Named(who.name(), form);
    }

    /** A person by their internal id. */
    public record Who(long id, String name) {
    }

    /** The form of somebody else, and their name. */
    public record Named(String name, AnswerForm form) {
    }

    private AnswerSheet sheet(MatterKey key, boolean own) {
        SheetHead head = reads.first(SheetHead.class, SheetHead.SQL, Map.of("reform", key.reform(), "kind", key.kind().name(), "number", key.number(),
                "person", actor.personId(), "now", clock.instant())).orElseThrow(() -> new NotFound("invitation to " + key));
        List<SheetItem> items = reads.list(SheetItem.class, SheetItem.SQL, Parameters.of("round", head.roundId(), "group", head.askedIn(), "version", own ? head.versionId() : null));
        boolean signedIn = actor.get() instanceof Actor.SignedIn;
        List<HatChoice> choices = signedIn || own && head.memberships() > 1 ? hats.choices(actor.personId(), head.reformId(), head.askedGroups()) : List.of(); // the link that asks can have been sent on
        AnswerForm form = head.form(key.number(), clock.instant(), signedIn || choices.size() > 1 ? choices : List.of(), SheetItem.questions(items));
        return new AnswerSheet(form, own && head.versionId() != null ? head.own(clock.instant(), SheetItem.read(items)) : null);
    }
}
