package org.ledord.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ledord.matter.MatterKey;
import org.ledord.proposal.Argument;
import org.ledord.proposal.Draft;
import org.ledord.proposal.MergeProposals;
import org.ledord.proposal.ProposalAmending;
import org.ledord.proposal.ProposalFromIdea;
import org.ledord.proposal.ProposalImplementation;
import org.ledord.proposal.ProposalMerging;
import org.ledord.proposal.ProposalWriting;
import org.ledord.proposal.Saved;
import org.ledord.shared.Reads;

/** Writing proposals. */
@ApplicationScoped
class ProposalVerbs implements Verbs {
    private final Map<MatterKey, Draft> drafts = new HashMap<>();
    private final Map<MatterKey, Saved> saved = new HashMap<>();
    private final Set<MatterKey> submitted = new HashSet<>();

    @Inject
    private ProposalWriting writing;

    @Inject
    private ProposalFromIdea ideas;

    @Inject
    private ProposalAmending amending;

    @Inject
    private ProposalMerging merging;

    @Inject
    private ProposalImplementation implementation;

    @Inject
    private Reads reads;

    @Override
    public Map<String, Verb> verbs() {
        return Map.of("proposal.write", this::write, "proposal.revise", this::revise, "proposal.share", this::share,
                "proposal.submit", this::submit, "proposal.implement", this::implement, "proposal.merge", this::merge);
    }

    private void write(Told step, Book book) {
        Draft draft = new Draft(step.text("title"), step.text("today"), step.text("proposed"), step.textOr("effect", ""), null, step.text("part"), step.numbers("principles"), arguments(step));
        Saved kept = step.map().containsKey("idea") ? fromIdea(step, book, draft) : writing.begin(Book.known(book.groups, step.text("group")), book.language, draft);
        book.matters.put(step.text("key"), kept.proposal());
        remember(kept, draft);
    }

    private Saved fromIdea(Told step, Book book, Draft draft) {
        Saved begun = ideas.begin(IdeaVerbs.idea(step, book), book.language);
        return writing.save(begun.proposal(), current(begun.proposal(), begun.revision()), draft);
    }

    private void revise(Told step, Book book) {
        MatterKey key = book.matter(step.text("proposal"));
        Draft old = drafts.get(key);
        Told changes = step.part("changes");
        Draft draft = new Draft(changes.textOr("title", old.title()), changes.textOr("today", old.today()), changes.textOr("proposed", old.proposed()),
                changes.textOr("effect", old.effect()), old.wantedFrom(), old.part(),
                changes.map().containsKey("principles") ? changes.numbers("principles") : old.principles(),
                changes.map().containsKey("arguments") ? arguments(changes) : old.arguments());
        int revision = saved.get(key).revision();
        remember(submitted.contains(key) ? amending.amend(key, current(key, revision), draft, step.text("note"))
                : writing.saveAnew(key, revision, draft, step.text("note")), draft);
    }

    /** What is said about each principle, by its number. */
    private static Map<Integer, Argument> arguments(Told step) {
        Map<Integer, Argument> arguments = new HashMap<>();
        if (step.map().get("arguments") instanceof Map<?, ?> all) {
            all.forEach((principle, said) -> arguments.put(((Number) principle).intValue(),
                    new Argument((String) ((Map<?, ?>) said).get("serves"), (String) ((Map<?, ?>) said).get("against"))));
        }
        return arguments;
    }

    private void share(Told step, Book book) {
        MatterKey key = book.matter(step.text("proposal"));
        saved.put(key, writing.share(key, saved.get(key).revision()));
    }

    private void submit(Told step, Book book) {
        MatterKey key = book.matter(step.text("proposal"));
        saved.put(key, writing.submit(key, saved.get(key).revision()));
        submitted.add(key);
    }

    private void merge(Told step, Book book) {
        List<MatterKey> all = step.texts("proposals").stream().map(book::matter).toList();
        book.matters.put(step.text("key"), merging.merge(new MergeProposals(all.get(0), all.stream().skip(1).map(MatterKey::number).collect(Collectors.toSet()), step.text("title"),
                step.text("why"), book.language)).proposal());
    }

    private void implement(Told step, Book book) {
        implementation.implemented(book.matter(step.text("proposal")), LocalDate.ofInstant(step.moment("at", book.zone), book.zone));
    }

    private int current(MatterKey key, int otherwise) {
        return reads.first(Integer.class, """
                select p.revision from proposal p join matter m on m.id = p.matter_id join reform r on r.id = m.reform_id
                 where r.slug = :slug and m.kind = 'PROPOSAL' and m.number = :number""", Map.of("slug", key.reform(), "number", key.number())).orElse(otherwise);
    }

    private void remember(Saved kept, Draft draft) {
        saved.put(kept.proposal(), kept);
        drafts.put(kept.proposal(), draft);
    }
}
