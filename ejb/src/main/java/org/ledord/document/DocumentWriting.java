package org.ledord.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.attachment.FileKind;
import org.ledord.attachment.Upload;
import org.ledord.attachment.Uploads;
import org.ledord.matter.ReformKey;
import org.ledord.people.ClientData;
import org.ledord.reform.Reforms;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.RuleViolation;

/** Adding documents and their versions, and letting them out. A document is named by its name in addresses. */
@Stateless
@PermitAll
public class DocumentWriting {
    /** What all can open: neither what only some phones read nor an entry for a calendar. */
    static final Set<FileKind> KINDS = EnumSet.complementOf(EnumSet.of(FileKind.HEIC, FileKind.ICS, FileKind.MP4));

    /** What the fields of the form begin with that tells how the newest version is read, beside the form that adds one. */
    private static final String NOW = "now";

    @Inject
    private Documents documents;

    @Inject
    private Uploads uploads;

    @Inject
    private Reforms reforms;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Begins a draft, with its first version where the file is at hand; tells its name. */
    @May("document.edit")
    public String begin(ReformKey reform, DocumentWords words, DocumentFile file) {
        List<RuleViolation> found = new ArrayList<>();
        long reformId = reforms.idOf(reform);
        words.note(found);
        Long matter = documents.matter(reformId, words.matter(), found);
        Long page = documents.page(reformId, words.page(), "onpage", found);
        look(file, reformId, found, "");
        RuleViolation.demandNone(found);
        refuse(words);
        one(words.language());
        Document document = new Document(reformId, documents.freeSlug(reformId, words.title()), words, matter, page, actor.personId(), clock.instant());
        documents.add(document);
        if (file.file() != null) {
            keep(document, reformId, file);
        }
        return document.slug();
    }

    /** Says something else of it, as it was read in this revision. */
    @May("document.edit")
    public void write(ReformKey reform, String slug, DocumentWords words, int revision) {
        List<RuleViolation> found = new ArrayList<>();
        long reformId = reforms.idOf(reform);
        words.note(found);
        Long matter = documents.matter(reformId, words.matter(), found);
        Long page = documents.page(reformId, words.page(), "onpage", found);
        RuleViolation.demandNone(found);
        refuse(words);
        Document document = documents.get(reformId, slug);
        document.demandRevision(revision);
        one(words.language());
        document.write(words, matter, page, clock.instant());
    }

    /** Adds a version. Where all may open the document, they open this one from now on, and find the others below it. */
    @May("document.edit")
    public void add(ReformKey reform, String slug, DocumentFile file) {
        List<RuleViolation> found = new ArrayList<>();
        long reformId = reforms.idOf(reform);
        RuleViolation.note(found, file.file() == null, new RuleViolation("document-file").at("file"));
        look(file, reformId, found, "");
        RuleViolation.demandNone(found);
        ClientData.refuse(file.note());
        Document document = documents.get(reformId, slug);
        keep(document, reformId, file);
        documents.changed(document);
    }

    /** Says how the newest version is read by those who cannot read its file. Another file that was there stays where none is given. */
    @May("document.edit")
    public void read(ReformKey reform, String slug, DocumentFile how) {
        long reformId = reforms.idOf(reform);
        Document document = documents.get(reformId, slug);
        DocumentVersion newest = documents.newest(document).orElseThrow(() -> new RuleViolation("document-file").at("file"));
        boolean stays = how.twin() == Twin.FILE && how.twinFile() == null && newest.twinId() != null;
        List<RuleViolation> found = new ArrayList<>();
        if (!stays) {
            look(how, reformId, found, NOW);
        }
        RuleViolation.demandNone(found);
        newest.isReadBy(how.twin(), stays ? newest.twinId() : twin(how, reformId), twinPage(how, reformId, found, NOW));
        documents.changed(document);
    }

    /** Lets all open it, just as it was read in this revision. */
    @May("document.publish")
    public void publish(ReformKey reform, String slug, int revision) {
        Document document = documents.get(reforms.idOf(reform), slug);
        document.demandRevision(revision);
        document.publish(documents.versions(document), clock.instant());
    }

    /** Takes it away from all, with its versions. It stays here, with the reason. */
    @May("document.publish")
    public void withdraw(ReformKey reform, String slug, String reason) {
        ClientData.refuse(reason);
        documents.get(reforms.idOf(reform), slug).withdraw(reason, clock.instant());
    }

    /** What its files lack, beside their fields, before any of them is kept. */
    private void look(DocumentFile file, long reformId, List<RuleViolation> found, String form) {
        file.note(found, form);
        twinPage(file, reformId, found, form);
        look(file.file(), form + "file", found);
        look(file.twin() == Twin.FILE ? file.twinFile() : null, form + "twinfile", found);
    }

    private void look(Upload file, String field, List<RuleViolation> found) {
        if (file != null) {
            uploads.lacks(file, KINDS, field).ifPresent(found::add);
        }
    }

    private void keep(Document document, long reformId, DocumentFile file) {
        FileText words = FileText.of(uploads.kind(file.file()), file.file().content());
        DocumentVersion version = new DocumentVersion(document.id(), documents.versions(document) + 1, uploads.keep(file.file(), reformId), file.note(), words, clock.instant());
        version.isReadBy(file.twin(), twin(file, reformId), twinPage(file, reformId, new ArrayList<>(), ""));
        documents.add(version);
    }

    private Long twin(DocumentFile file, long reformId) {
        return file.twin() == Twin.FILE ? Long.valueOf(uploads.keep(file.twinFile(), reformId)) : null;
    }

    private Long twinPage(DocumentFile file, long reformId, List<RuleViolation> found, String form) {
        return documents.page(reformId, file.twin() == Twin.PAGE ? file.twinPage() : "", form + "twinpage", found);
    }

    private static void refuse(DocumentWords words) {
        ClientData.refuse(words.title(), words.about(), words.register(), words.owner());
    }

    private static void one(String language) {
        if (Language.of(language).isEmpty()) {
            throw new NotFound("language " + language);
        }
    }
}
