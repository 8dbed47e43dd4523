package org.ledord.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ledord.access.CurrentActor;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Sha256;
import org.ledord.shared.Writes;

/** Files that were added to a page: of the same kinds as those that come with mail, and opened under the same condition. Says nothing of who may: the doors have asked. */
@ApplicationScoped
public class Uploads {
    private static final int MILLION = 1_000_000;

    @Inject
    private Writes writes;

    @Inject
    private Reads reads;

    @Inject
    private VirusScanner scanner;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * Keeps it, or refuses it beside the field {@code file}: it is too large, or of a kind that may not be opened.
     *
     * @return what it goes by
     */
    public long keep(Upload file, long reformId) {
        lacks(file, EnumSet.complementOf(EnumSet.of(FileKind.MP4)), "file").ifPresent(lack -> {
            throw lack;
        });
        return add(file, Sniffed.of(file.content(), file.name()).kind(), reformId);
    }

    /**
     * Keeps a film, or refuses it beside the field {@code film}: it is too large, or none that every phone shows.
     *
     * @return what it goes by
     */
    public long keepFilm(Upload film, long reformId) {
        filmLacks(film).ifPresent(lack -> {
            throw lack;
        });
        return add(film, FileKind.MP4, reformId);
    }

    /** Why a film is not kept, beside its field; nothing where it is. */
    public Optional<RuleViolation> filmLacks(Upload film) {
        if (film.content().length > Upload.MOST_BYTES) {
            return Optional.of(new RuleViolation("film-large", Upload.MOST_BYTES / MILLION).at("film"));
        }
        return Sniffed.film(film.content()).kind() == null ? Optional.of(new RuleViolation("film-kind").at("film")) : Optional.empty();
    }

    private long add(Upload file, FileKind kind, long reformId) {
        return writes.returning(Long.class, """
                insert into attachment (number, name, kind, bytes, sha256, state, next_try_at, content, uploaded_by, uploaded_at, reform_id)
                values (1, :name, :kind, :bytes, :hash, :state, :now, :content, :by, :now, :reform) returning id""",
                Parameters.of("name", Attachments.name(file.name()), "kind", kind.name(), "bytes", file.content().length, "hash", Sha256.of(file.content()),
                        "state", scanner.first().name(), "content", file.content(), "by", actor.personId(),
                        "reform", reformId, "now", clock.instant())).get(0);
    }

    /** Why it is not kept, beside this field: it is too large, or of none of these kinds; nothing where it is. */
    public Optional<RuleViolation> lacks(Upload file, Set<FileKind> kinds, String field) {
        if (file.content().length > Upload.MOST_BYTES) {
            return Optional.of(new RuleViolation("attachment-large", Upload.MOST_BYTES / MILLION).at(field));
        }
        Sniffed found = Sniffed.of(file.content(), file.name());
        boolean taken = found.kind() != null && kinds.contains(found.kind());
        return taken ? Optional.empty() : Optional.of(new RuleViolation("attachment-" + (found.kind() == null ? found.refused() : Sniffed.UNKNOWN)).at(field));
    }

    /** What it is by its bytes; null where it is of no kind that is kept. */
    public FileKind kind(Upload file) {
        return Sniffed.of(file.content(), file.name()).kind();
    }

    /** What is kept of one. */
    public record Kept(String name, FileKind kind, AttachmentState state, byte[] content) {
    }

    /** A file that may be opened; {@link NotFound} where there is none or it may not. */
    public ServedFile open(long id) {
        Kept kept = reads.first(Kept.class, "select name, kind, state, content from attachment where id = :id and content is not null", Parameters.of("id", id))
                .filter(file -> file.state().served()).orElseThrow(() -> new NotFound("file " + id));
        return new ServedFile(kept.kind().named(kept.name()), kept.kind().mediaType(), kept.content());
    }
}
