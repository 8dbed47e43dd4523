package org.ledord.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.mail.Outbox;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.proposal.ProposalWay;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/** A project lead opens a round: the questions go out, one letter to each person. */
@Stateless
@PermitAll
public class RoundOpening {
    @Inject
    private Rounds rounds;

    @Inject
    private Matters matters;

    @Inject
    private ProposalWay proposals;

    @Inject
    private Addressees addressees;

    @Inject
    private RoundPapers papers;

    @Inject
    private RoundLetters letters;

    @Inject
    private Invitations invitations;

    @Inject
    private Outbox outbox;

    @Inject
    private Event<RoundOpened> opened;

    @Inject
    private Clock clock;

    /** Opens it and writes the letters. Gives the round's key. */
    @May("round.open")
    public MatterKey open(OpenRound asked) {
        Instant now = clock.instant();
        List<Matter> about = about(asked);
        long reformId = about.get(0).reformId();
        ZoneId zone = rounds.zone(reformId);
        ProposalWay.Held main = proposals.held(asked.proposals().get(0));
        Round round = new Round(asked, main.id(), addressees.groups(reformId, asked.groups()), zone, now);
        List<Addressee> asks = asks(round, members(round, zone, now));
        Matter matter = matters.open(reformId, MatterKind.ROUND, asked.title(), asked.language().name(), RoundStatus.OPEN.name(),
                Audience.PUBLIC, main.groupId());
        round.belongTo(matter.id());
        rounds.add(round);
        for (Matter proposal : about) {
            matters.link(matter, "CONCERNS", proposal);
            proposals.enterRound(proposal.id());
        }
        RoundPaper paper = papers.of(round, matter);
        for (Addressee to : asks) {
            Invitation invitation = rounds.add(new Invitation(round.id(), to.personId(), to.membershipId(), now));
            String token = invitations.token(invitation, matter.id(), paper.deadline());
            if (to.address() != null) {
                outbox.post(letters.write(paper, to, token, RoundLetters.Occasion.OPENED, Invitations.cause(invitation)));
            }
        }
        MatterKey key = new MatterKey(asked.proposals().get(0).reform(), MatterKind.ROUND, matter.number());
        opened.fire(new RoundOpened(key, matter.id(), asks.size()));
        return key;
    }

    /** What opening it would do, with the letter as a reader of this language gets it. Changes nothing. */
    @May(value = "round.open", trace = Trace.READS)
    public RoundPreview preview(OpenRound asked, Language reader) {
        Instant now = clock.instant();
        List<Matter> about = about(asked);
        long reformId = about.get(0).reformId();
        ZoneId zone = rounds.zone(reformId);
        Round round = new Round(asked, proposals.held(asked.proposals().get(0)).id(), addressees.groups(reformId, asked.groups()), zone, now);
        List<Addressee> members = members(round, zone, now);
        List<Addressee> asks = asks(round, members);
        int letterCount = (int) asks.stream().filter(to -> to.address() != null).count();
        RoundPaper paper = papers.preview(round, asked, reformId,
                about.stream().map(matter -> new RoundPaper.AboutProposal(matter.number(), matter.title())).toList());
        return new RoundPreview(letterCount, members.size() - letterCount, letters.subject(paper, reader, RoundLetters.Occasion.OPENED),
                samples(asks, paper, reader));
    }

    /** One letter of each wording that goes out; where none goes out, one of how it would be. Anonymous rounds have one wording. */
    private List<RoundPreview.Sample> samples(List<Addressee> asks, RoundPaper paper, Language reader) {
        List<Addressee> mailed = asks.stream().filter(to -> to.address() != null).toList();
        List<RoundPreview.Sample> samples = new ArrayList<>();
        List<Addressee> read = mailed.isEmpty() || !paper.named() ? asks.subList(0, 1) : mailed;
        Map<List<Object>, Addressee> wordings = new LinkedHashMap<>();
        for (boolean formal : new boolean[] {false, true}) {
            read.stream().filter(to -> to.formal() == formal).forEach(to -> wordings.putIfAbsent(List.of(formal, paper.to(to.groupId()).questions()), to));
        }
        boolean alike = paper.questions().stream().allMatch(question -> question.groups().isEmpty());
        wordings.values().forEach(to -> samples.add(new RoundPreview.Sample(to.formal(), alike ? null : to.groupName(),
                letters.body(paper, in(reader, to), "…", RoundLetters.Occasion.OPENED).plain())));
        return samples;
    }

    private static Addressee in(Language reader, Addressee to) {
        return new Addressee(to.personId(), to.membershipId(), reader.name(), to.address(), to.function(), to.organisation(), to.groupId(), to.groupName(), to.mailbox());
    }

    private List<Matter> about(OpenRound asked) {
        List<Matter> about = new ArrayList<>();
        for (MatterKey key : asked.proposals()) {
            proposals.held(key); // refuses what the lead cannot see
            about.add(matters.get(key));
        }
        if (about.stream().map(Matter::reformId).distinct().count() != 1 || Set.copyOf(asked.proposals()).size() != about.size()) {
            throw new RuleViolation("round-proposal");
        }
        return about;
    }

    private List<Addressee> members(Round round, ZoneId zone, Instant now) {
        List<Addressee> members = addressees.of(round.groups(), LocalDate.ofInstant(now, zone));
        if (members.isEmpty()) {
            throw new RuleViolation("round-nobody").at("groups");
        }
        return members;
    }

    /** Whom it asks of these. An anonymous round is answered through a link mailed to nobody else, and by so many that nobody stands out. */
    private static List<Addressee> asks(Round round, List<Addressee> members) {
        if (round.named()) {
            return members;
        }
        List<Addressee> mailed = members.stream().filter(to -> to.address() != null && !to.mailbox()).toList();
        if (mailed.size() < round.threshold()) {
            throw new RuleViolation("round-anonymous-few", round.threshold(), mailed.size()).at("groups");
        }
        return mailed;
    }
}
