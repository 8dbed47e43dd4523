package org.ledord.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.mail.Purpose;
import org.ledord.mail.Tokens;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Reads;

/** Lets the holder of a mailed link act as the person it was mailed to, for this survey alone. */
@RequestScoped
public class SurveyLinks {
    @Inject
    private Tokens tokens;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** A matter's address. */
    public record Place(String slug, int number) {
    }

    /** Checks the token and, where it is good, says who acts from here on and gives the survey. No door stands before it. */
    public Optional<MatterKey> enter(String written) {
        return tokens.find(written).filter(token -> token.purpose() == Purpose.SURVEY && token.good(clock.instant())).flatMap(token -> {
            actor.is(new Actor.TokenHolder(token.personId(), token.matterId(), Purpose.SURVEY.name()));
            return reads.first(Place.class, "select r.slug, m.number from matter m join reform r on r.id = m.reform_id where m.id = :id", Map.of("id", token.matterId()));
        }).map(place -> new MatterKey(place.slug(), MatterKind.SURVEY, place.number()));
    }
}
