package org.ledord.inbound;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledord.access.May;
import org.ledord.attachment.AttachmentRow;
import org.ledord.attachment.Attachments;
import org.ledord.attachment.ServedFile;
import org.ledord.matter.ReformKey;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** The files that came with a held mail, and with what was said outside a round; those of an answer stand beside the answer. */
@Stateless
@PermitAll
public class FileQueries {
    @Inject
    private Reads reads;

    @Inject
    private Attachments attachments;

    /** Those of a mail that waits, told of whether they may be opened or not. */
    @May("inbound.read")
    public List<AttachmentRow> ofHeld(ReformKey reform, String ref) {
        return held(reform, ref).map(attachments::of).orElse(List.of());
    }

    /** One of those, for download; {@link NotFound} where it may not be opened. */
    @May("inbound.read")
    public ServedFile openHeld(ReformKey reform, String ref, int number) {
        return held(reform, ref).map(mail -> attachments.open(mail, number)).orElseThrow(() -> new NotFound("held mail"));
    }

    /** Those of an input. */
    @May("input.list")
    public List<AttachmentRow> ofInput(ReformKey reform, String ref) {
        return input(reform, ref).map(attachments::of).orElse(List.of());
    }

    /** One of those, for download; {@link NotFound} where it may not be opened. */
    @May("input.list")
    public ServedFile openInput(ReformKey reform, String ref, int number) {
        return input(reform, ref).map(mail -> attachments.open(mail, number)).orElseThrow(() -> new NotFound("input"));
    }

    private Optional<Long> held(ReformKey reform, String ref) {
        return reads.first(Long.class, """
                select w.id from raw_mail w left join reform r on r.id = w.reform_id where w.state = 'HELD' and (r.slug = :slug or w.reform_id is null)
                   and encode(substring(w.sha256 for 6), 'hex') || '-' || w.uid = :ref""", Map.of("slug", reform.slug(), "ref", ref == null ? "" : ref));
    }

    private Optional<Long> input(ReformKey reform, String ref) {
        return reads.first(Long.class, """
                select i.raw_mail_id from input i join reform r on r.id = i.reform_id
                 where r.slug = :slug and 'I' || i.number = :ref and i.raw_mail_id is not null""", Map.of("slug", reform.slug(), "ref", ref == null ? "" : ref));
    }
}
