package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.ledord.matter.Counters;
import org.ledord.shared.Parameters;
import org.ledord.shared.Writes;

/** Keeps what is said outside a round; each has a number within its reform, and goes by the letter I. */
@ApplicationScoped
class Inputs {
    @Inject
    private Writes writes;

    @Inject
    private Counters counters;

    /** Takes it down and gives the number that people call it by. */
    int add(NewInput input) {
        int number = counters.next(input.reformId(), "INPUT");
        writes.change("""
                insert into input (reform_id, number, matter_id, raw_mail_id, person_id, sender, text, received_at, state, reply)
                values (:reform, :number, :matter, :mail, :person, :sender, :text, :received, :state, :reply)""",
                Parameters.of("reform", input.reformId(), "number", number, "matter", input.matterId(), "mail", input.mailId(),
                        "person", input.personId(), "sender", input.sender(), "text", input.text(), "received", input.receivedAt(),
                        "state", input.thanks() ? "ANSWERED" : "OPEN", "reply", input.thanks() ? "" : null));
        return number;
    }

    /** Notes the answer that the portal itself has given. */
    void answered(long reformId, int number, String reply, Instant at) {
        writes.change("update input set state = 'ANSWERED', reply = :reply, replied_at = :at where reform_id = :reform and number = :number",
                Map.of("reply", reply, "at", at, "reform", reformId, "number", number));
    }

    /** What it is called on pages and in subjects: {@code I7}. The same in every language. */
    static String reference(int number) {
        return "I" + number;
    }
}
