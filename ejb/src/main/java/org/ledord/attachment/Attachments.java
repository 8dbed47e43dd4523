package org.ledord.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ledord.reading.Attachment;
import org.ledord.reading.ReplyReader;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.Sha256;
import org.ledord.shared.Writes;

/** The files of raw mails. Says nothing of who may see them: the doors have asked. */
@ApplicationScoped
public class Attachments {
    static final String ROW = "select f.raw_mail_id, f.number, f.name, f.bytes, f.state, f.reason from attachment f ";
    private static final int LONGEST_NAME = 150;
    /** A picture that stands in a signature: small, and named by the program that put it there. */
    private static final int LOGO = 50_000;
    private static final Pattern LOGO_NAME = Pattern.compile("(?i)(?:image\\d{0,4}|outlook-\\S{1,20}|file-\\d+|.*logo.*)(?:\\.(?:png|jpe?g|gif))?");
    private final ReplyReader reader = new ReplyReader();

    @Inject
    private Writes writes;

    @Inject
    private Reads reads;

    @Inject
    private VirusScanner scanner;

    @Inject
    private Clock clock;

    /** Notes which files came with this mail, once; pictures in a signature are none. */
    public void keep(long rawMailId, List<Attachment> files) {
        int number = 0;
        for (Attachment file : files) {
            if (decorates(file)) {
                continue;
            }
            number++;
            Sniffed found = Sniffed.of(file.content(), file.name());
            AttachmentState state = found.kind() == null ? AttachmentState.REFUSED : scanner.first();
            writes.change("""
                    insert into attachment (raw_mail_id, number, name, kind, bytes, sha256, state, reason, next_try_at)
                    values (:mail, :number, :name, :kind, :bytes, :hash, :state, :reason, :now) on conflict (raw_mail_id, number) do nothing""",
                    Parameters.of("mail", rawMailId, "number", number, "name", name(file.name()), "kind", found.kind() == null ? null : found.kind().name(),
                            "bytes", file.content().length, "hash", Sha256.of(file.content()), "state", state.name(),
                            "reason", found.kind() == null ? found.refused() : null, "now", clock.instant()));
        }
    }

    /** The files of this mail. */
    public List<AttachmentRow> of(long rawMailId) {
        return of(List.of(rawMailId));
    }

    /** The files of these mails, in the order that they came. */
    public List<AttachmentRow> of(Collection<Long> rawMailIds) {
        return rawMailIds.isEmpty() ? List.of() : reads.list(AttachmentRow.class, ROW
                + "where f.raw_mail_id = any(cast(string_to_array(:mails, ',') as bigint[])) order by f.raw_mail_id, f.number", Map.of("mails", Parameters.list(rawMailIds)));
    }

    /** A file that may be opened; {@link NotFound} where there is none or it may not. */
    public ServedFile open(long rawMailId, int number) {
        Kept kept = reads.first(Kept.class, "select name, kind, sha256, state from attachment where raw_mail_id = :mail and number = :number",
                Map.of("mail", rawMailId, "number", number)).filter(file -> file.state().served()).orElseThrow(() -> new NotFound("file " + number));
        return new ServedFile(kept.kind().named(kept.name()), kept.kind().mediaType(), bytes(rawMailId, kept.sha256()));
    }

    /** What is known of a file. */
    public record Kept(String name, FileKind kind, byte[] sha256, AttachmentState state) {
    }

    /** The bytes of a mail as they came. */
    public record Raw(byte[] raw) {
    }

    /** The bytes of what waits for the scanner, wherever they are. */
    byte[] bytes(Scanning.Due file) {
        return file.rawMailId() != null ? bytes(file.rawMailId(), file.sha256())
                : reads.first(Raw.class, "select content as raw from attachment where id = :id", Map.of("id", file.id())).orElseThrow(() -> new NotFound("file")).raw();
    }

    /** The bytes, read out of the raw mail anew and known by their hash. */
    byte[] bytes(long rawMailId, byte[] hash) {
        Raw mail = reads.first(Raw.class, "select raw from raw_mail where id = :id", Map.of("id", rawMailId)).orElseThrow(() -> new NotFound("mail"));
        return reader.read(mail.raw(), null).attachments().stream().map(Attachment::content).filter(content -> Arrays.equals(Sha256.of(content), hash)).findFirst()
                .orElseThrow(() -> new NotFound("file of a mail"));
    }

    private static boolean decorates(Attachment file) {
        return file.declaredType().startsWith("image/") && file.content().length < LOGO && LOGO_NAME.matcher(file.name()).matches();
    }

    /** A name that no header and no file system stumbles over; its ending stays. */
    static String name(String written) {
        String name = written.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029\\u760A\\u760D\"\\\\/:*?<>|;]+", " ").replaceAll("\\s+", " ").strip();
        name = name.isEmpty() ? "bilaga" : name;
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 20).strip() + "…" + name.substring(name.length() - 15);
    }
}
