package org.ledord.proposal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.people.ClientData;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/**
 * A group or the project lead makes one proposal of several, or several of one. The new ones are drafts with the old words; the old ones
 * are over, say where they went on, and keep whatever hangs on them. Their authors are told once.
 */
@Stateless
@PermitAll
public class ProposalMerging {
    private static final int MOST_PARTS = 4;

    @Inject
    private Proposals proposals;

    @Inject
    private ProposalLetters letters;

    @Inject
    private Matters matters;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Makes one of them. */
    @May("proposal.merge")
    public Saved merge(MergeProposals command) {
        List<Proposal> old = command.all().stream().map(proposals::seen).toList();
        if (old.size() < 2) {
            throw new RuleViolation("proposal-merge-one").at("others");
        }
        if (old.stream().map(Proposal::groupId).distinct().count() > 1) {
            throw new RuleViolation("proposal-merge-groups").at("others");
        }
        demandTitle(command.title(), "title");
        ClientData.refuse(command.why());
        List<Lineage.Part> parts = old.stream().map(one -> new Lineage.Part(name(one), one.latest().words())).toList();
        old.forEach(one -> one.merged(command.why()));
        Proposal made = begin(command.language(), Lineage.merged(command.title(), parts), old);
        Matter matter = matters.get(made.matterId());
        old.forEach(one -> {
            proposals.keep(one);
            matters.link(matters.get(one.matterId()), "MERGED_INTO", matter);
        });
        letters.merged(old, matter, command.why());
        return saved(command.proposal(), made, matter);
    }

    /** Makes several of it; gives the first. */
    @May("proposal.split")
    public Saved split(SplitProposal command) {
        Proposal old = proposals.seen(command.proposal());
        if (command.titles().size() < 2 || command.titles().size() > MOST_PARTS || Set.copyOf(command.titles()).size() < command.titles().size()) {
            throw new RuleViolation("proposal-split-titles", MOST_PARTS).at("title1");
        }
        command.titles().forEach(title -> demandTitle(title, "title" + (command.titles().indexOf(title) + 1)));
        ClientData.refuse(command.why());
        Draft words = old.latest().words();
        old.split(command.why());
        List<Matter> made = new ArrayList<>();
        Proposal first = null;
        for (String title : command.titles()) {
            Proposal part = begin(command.language(), Lineage.named(title, words), List.of(old));
            first = first == null ? part : first;
            made.add(matters.get(part.matterId()));
            matters.link(made.get(made.size() - 1), "SPLIT_FROM", matters.get(old.matterId()));
        }
        proposals.keep(old);
        letters.split(old, made, command.why());
        return saved(command.proposal(), first, made.get(0));
    }

    /** A draft of the same group, part and principles, by the same authors; read by the lead where the lead could read what it came of. */
    private Proposal begin(Language language, Draft words, List<Proposal> of) {
        words.demandFit();
        Proposal one = of.get(0);
        Set<Long> principles = new HashSet<>();
        Set<Long> authors = new HashSet<>();
        of.forEach(each -> {
            principles.addAll(each.principles());
            authors.addAll(each.authors());
        });
        Long part = of.stream().map(Proposal::partId).distinct().count() == 1 ? one.partId() : null;
        Matter matter = matters.open(matters.get(one.matterId()).reformId(), MatterKind.PROPOSAL, words.title(), language.name(), ProposalStatus.DRAFT.name(), Audience.GROUP,
                one.groupId());
        Proposal made = new Proposal(matter.id(), one.groupId(), new Proposal.Frame(part, principles), words, actor.personId(), clock.instant());
        made.writtenBy(authors);
        if (of.stream().allMatch(Proposal::shared)) {
            made.share(clock.instant());
        }
        proposals.add(made);
        proposals.keep(made);
        return made;
    }

    private String name(Proposal proposal) {
        Matter matter = matters.get(proposal.matterId());
        return (MatterKind.PROPOSAL.letter() + matter.number() + " " + matter.title()).strip();
    }

    private static void demandTitle(String title, String field) {
        if (title.isEmpty()) {
            throw new RuleViolation("proposal-title-missing").at(field);
        }
        if (title.length() > Draft.LONGEST_TITLE) {
            throw new RuleViolation("proposal-title-long", Draft.LONGEST_TITLE, title.length()).at(field);
        }
    }

    private Saved saved(MatterKey of, Proposal made, Matter matter) {
        return new Saved(new MatterKey(of.reform(), MatterKind.PROPOSAL, matter.number()), made.latest().number(), made.revision(), clock.instant());
    }
}
