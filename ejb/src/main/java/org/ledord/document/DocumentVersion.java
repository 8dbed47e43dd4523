package org.ledord.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A version of a document: its file, which never changes, and how it is read by those who cannot read the file. */
@Entity
class DocumentVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long documentId;
    private int number;
    private long attachmentId;
    private String note;
    private String text;
    @Enumerated(EnumType.STRING)
    private Reading reading;
    @Enumerated(EnumType.STRING)
    private Twin twin;
    private Long twinId;
    private Long twinPageId;
    private Instant addedAt;

    protected DocumentVersion() {
    }

    DocumentVersion(long documentId, int number, long attachmentId, String note, FileText words, Instant now) {
        this.documentId = documentId;
        this.number = number;
        this.attachmentId = attachmentId;
        this.note = note;
        this.text = words.text();
        this.reading = words.reading();
        this.addedAt = now;
    }

    /** Is read so by those who cannot read the file: in this other file or on this page, where that is how. */
    void isReadBy(Twin how, Long file, Long page) {
        this.twin = how;
        this.twinId = how == Twin.FILE ? file : null;
        this.twinPageId = how == Twin.PAGE ? page : null;
    }

    Long twinId() {
        return twinId;
    }

    Reading reading() {
        return reading;
    }
}
