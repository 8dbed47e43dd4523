package org.ledord.question;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ledord.access.Access;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.group.SeenProposals;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.people.ClientData;
import org.ledord.reform.Reforms;
import org.ledord.shared.RuleViolation;

/** The group that writes a proposal, or the project lead, asks a specialist. */
@Stateless
@PermitAll
public class QuestionAsking {
    /** In these a proposal waits for nothing any more. */
    private static final Set<String> OVER = Set.of("WITHDRAWN", "REJECTED", "IMPLEMENTED", "MERGED", "SPLIT");

    @Inject
    private Questions questions;

    @Inject
    private SeenProposals proposals;

    @Inject
    private QuestionAddressees addressees;

    @Inject
    private QuestionLetters letters;

    @Inject
    private Matters matters;

    @Inject
    private Reforms reforms;

    @Inject
    private Access access;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Puts the question; each it is put to gets a letter of their own. Gives its key. */
    @May("question.ask")
    public MatterKey ask(AskSpecialist command) {
        SeenProposals.Seen proposal = proposals.get(command.proposal());
        SpecialistQuestion.demand(command, LocalDate.now(clock.withZone(reforms.zoneOf(proposal.reformId()))));
        if (OVER.contains(proposal.status())) {
            throw new RuleViolation("specialist-proposal-over");
        }
        ClientData.refuse(command.text(), command.why());
        List<QuestionForm.To> to = to(command, proposal.reformId());
        if (to.isEmpty()) {
            throw new RuleViolation("specialist-reaches-nobody").at("whom");
        }
        Matter matter = matters.open(proposal.reformId(), MatterKind.QUESTION, QuestionTitle.of(command.text()), command.language().name(),
                QuestionStatus.OPEN.name(), Audience.GROUP, proposal.groupId());
        boolean group = command.group() != null;
        SpecialistQuestion question = new SpecialistQuestion(matter.id(), proposal.matterId(), command, group ? to.get(0).groupId() : null,
                group ? null : to.get(0).personId(), actor.personId(), clock.instant());
        questions.add(question, matter, matters.get(proposal.matterId()), to);
        letters.toAsked(QuestionLetters.Kind.ASKED, question, questions.asked(question));
        return new MatterKey(command.proposal().reform(), MatterKind.QUESTION, matter.number());
    }

    private List<QuestionForm.To> to(AskSpecialist command, long reformId) {
        return command.group() != null ? addressees.group(reformId, command.group(), actor.personId())
                : addressees.person(reformId, access.may("group.names", command.proposal().reformKey()), actor.personId(), command.person());
    }
}
