package org.ledord.inbound;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.matter.ReformKey;
import org.ledord.reform.Reforms;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.WrittenAddress;
import org.ledord.shared.Writes;

/** Anyone asks a question or says a view on the public page. */
@Stateless
@PermitAll
public class Asking {
    private static final int MOST = 20_000;

    @Inject
    private Writes writes;

    @Inject
    private Reforms reforms;

    @Inject
    private InboundLetters letters;

    @Inject
    private Clock clock;

    /** Takes the question down and mails a receipt to the address it gives. */
    @May("input.ask")
    public void ask(ReformKey reform, String address, String text, Language language) {
        String from = WrittenAddress.of(address).toString();
        if (text == null || text.isBlank()) {
            throw new RuleViolation("question-is-empty");
        }
        if (text.length() > MOST) {
            throw new RuleViolation("text-too-long", MOST);
        }
        long reformId = reforms.idOf(reform);
        long id = writes.returning(Long.class, """
                insert into input (reform_id, sender, text, received_at, state) values (:reform, :from, :text, :now, 'OPEN') returning id""",
                Map.of("reform", reformId, "from", from, "text", text.strip().replace("\u0000", ""), "now", clock.instant())).get(0);
        letters.asked(id, reformId, from, language, text.strip());
    }
}
