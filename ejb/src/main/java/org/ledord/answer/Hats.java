package org.ledord.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ledord.consultation.HeldRound;
import org.ledord.group.Hat;
import org.ledord.group.Memberships;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;

/** Under which of their hats somebody answers. A hat goes by its group's number and its function, never by an internal id. */
@ApplicationScoped
class Hats {
    @Inject
    private Memberships memberships;

    @Inject
    private Reads reads;

    /** What the person may answer as in a round: what they are in the groups that were asked, and mandates elsewhere. One statement. */
    List<HatChoice> choices(long personId, long reformId, Set<Long> asked) {
        return memberships.hats(personId, reformId).stream()
                .filter(hat -> asked.contains(hat.groupId()) || hat.function().represents()).map(Hats::choice).toList();
    }

    /** The membership that this hat stands for. */
    long membership(long personId, HeldRound round, String key) {
        return memberships.hats(personId, round.reformId()).stream().filter(hat -> choice(hat).key().equals(key))
                .map(Hat::membershipId).findFirst().orElseThrow(() -> new RuleViolation("answer-hat"));
    }

    /**
     * What it is to answer under a membership.
     *
     * @param worn whether its wearer was still in the group, and for the same organisation, at that moment
     * @param organisation whom it speaks for, or null
     */
    public record Standing(boolean worn, String organisation) {
        boolean speaks() {
            return organisation != null;
        }
    }

    /** What it was to answer under this membership at that moment. */
    Standing standing(long membershipId, Instant at) {
        return reads.first(Standing.class, "select " + Memberships.standing("s") + " as worn, s.organisation from membership s where s.id = :id",
                Map.of("id", membershipId, "now", at)).orElseThrow();
    }

    private static HatChoice choice(Hat hat) {
        return new HatChoice(hat.groupNumber() + "-" + hat.function(), hat.groupName(), hat.function().name(), hat.organisation());
    }
}
