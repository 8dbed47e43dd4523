package org.ledord.inbound;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.consultation.Rounds;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.reform.Reforms;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;

/** The lead or a coordinator gives a held mail its place by hand. */
@Stateless
@PermitAll
public class HoldingPen {
    private static final String THIS = """
            (w.reform_id = :reform or w.reform_id is null) and encode(substring(w.sha256 for 6), 'hex') || '-' || w.uid = :ref""";

    @Inject
    private Reads reads;

    @Inject
    private Rounds rounds;

    @Inject
    private Reforms reforms;

    @Inject
    private HeldMails mails;

    @Inject
    private Owners owners;

    /** Files it as an answer to this round, under the person whom it is guessed to be from. */
    @May("inbound.place")
    public void placeAsAnswer(ReformKey reform, String ref, int roundNumber) {
        HeldMails.Held held = taken(reform, ref);
        if (held.guessPersonId() == null) {
            throw new RuleViolation("held-nobody-guessed");
        }
        mails.file(held, rounds.held(new MatterKey(reform.slug(), MatterKind.ROUND, roundNumber)), held.fetchedAt(), false);
    }

    /**
     * Files it as something that the project lead answers, under the person whom it is guessed to be from where the sender's
     * address is theirs: a token alone says whom we asked, not who wrote.
     */
    @May("inbound.place")
    public void asInput(ReformKey reform, String ref) {
        HeldMails.Held held = taken(reform, ref);
        Long writer = owners.isPersons(held.sender(), held.guessPersonId()) ? held.guessPersonId() : null;
        mails.input(held, reforms.idOf(reform), writer, "placed by hand");
    }

    /** Says that it is spam. It is kept all the same. */
    @May("inbound.place")
    public void asSpam(ReformKey reform, String ref) {
        mails.end(taken(reform, ref), "SPAM", "judged by hand", null, null);
    }

    private HeldMails.Held taken(ReformKey reform, String ref) {
        Map<String, Object> which = Map.of("reform", reforms.idOf(reform), "ref", ref == null ? "" : ref);
        return mails.find(THIS, which).orElseThrow(() -> reads.count("select count(*) from raw_mail w where " + THIS, which) > 0
                ? new RuleViolation("held-placed") : new NotFound("held mail"));
    }
}
