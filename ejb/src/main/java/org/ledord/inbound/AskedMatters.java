package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.reading.PlacedText;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** Finds which matter a mail asks about: the one that it names, the one under whose anchor it stands, or the one of our letter. */
@ApplicationScoped
class AskedMatters {
    private static final String MATTER = "select m.id, m.reform_id, r.slug, m.kind, m.number, m.title from matter m join reform r on r.id = m.reform_id where ";

    @Inject
    private Reads reads;

    /** A matter, whoever may see it. */
    public record Matter(long id, long reformId, String slug, MatterKind kind, int number, String title) {
        MatterKey key() {
            return new MatterKey(slug, kind, number);
        }
    }

    /**
     * The matter.
     *
     * @param said the words of the mail
     */
    Optional<Matter> of(Arrived mail, String said, Owners.Owner by) {
        Optional<StatusQuestion.Named> named = StatusQuestion.named(said).or(() -> anchor(mail));
        if (mail.token() == null) {
            return named.or(() -> StatusQuestion.named(mail.letter().headers().subject())).flatMap(one -> among(one, by, mail.from()));
        }
        Long reform = reads.first(Long.class, "select reform_id from raw_mail where id = :id and reform_id is not null", Map.of("id", mail.id())).orElse(null);
        return named.isPresent() ? named.flatMap(one -> reads.first(Matter.class, MATTER + "m.reform_id = :reform and m.kind = :kind and m.number = :number",
                Parameters.of("reform", reform, "kind", one.kind().name(), "number", one.number())))
                : Optional.ofNullable(mail.token().matterId()).flatMap(id -> reads.first(Matter.class, MATTER + "m.id = :id", Map.of("id", id)));
    }

    /** The one matter under whose anchor in a digest all of it stands. */
    private static Optional<StatusQuestion.Named> anchor(Arrived mail) {
        List<String> references = mail.letter().places().stream().map(PlacedText::reference).distinct().toList();
        return references.size() == 1 ? StatusQuestion.named(references.get(0)) : Optional.empty();
    }

    /** Numbers repeat from reform to reform: the one of theirs that has it, or of several the one in whose round they were asked. */
    private Optional<Matter> among(StatusQuestion.Named named, Owners.Owner by, String from) {
        List<Matter> theirs = reads.list(Matter.class, MATTER + """
                m.kind = :kind and m.number = :number
                   and (exists (select 1 from membership s join reform_group g on g.id = s.group_id where g.reform_id = m.reform_id and s.person_id = cast(:person as bigint))
                     or exists (select 1 from subscription s where s.reform_id = m.reform_id and lower(s.address) = :from and s.confirmed_at is not null and s.ended_at is null))""",
                Parameters.of("kind", named.kind().name(), "number", named.number(), "from", from, "person", by.personId()));
        if (theirs.size() < 2) {
            return theirs.stream().findFirst();
        }
        List<Long> asked = reads.list(Long.class, """
                select d.matter_id from round d join invitation i on i.round_id = d.id where i.person_id = cast(:person as bigint) and i.state <> 'REVOKED'""",
                Parameters.of("person", by.personId()));
        List<Matter> likely = theirs.stream().filter(matter -> asked.contains(matter.id())).toList();
        return likely.size() == 1 ? likely.stream().findFirst() : Optional.empty();
    }
}
