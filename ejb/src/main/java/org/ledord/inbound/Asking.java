package org.ledord.inbound;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ledord.access.May;
import org.ledord.matter.ReformKey;
import org.ledord.people.ClientData;
import org.ledord.reform.Reforms;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.WrittenAddress;

/** Anyone asks a question or says a view on the public page. */
@Stateless
@PermitAll
public class Asking {
    private static final int MOST = 20_000;

    @Inject
    private Inputs inputs;

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
        ClientData.refuse(text);
        long reformId = reforms.idOf(reform);
        int number = inputs.add(new NewInput(reformId, null, null, null, from, text, clock.instant(), false));
        letters.asked(number, reformId, from, language, text.strip());
    }
}
