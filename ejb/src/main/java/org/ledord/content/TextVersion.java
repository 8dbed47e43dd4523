package org.ledord.content;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What all could read from a moment on. Is written once and never changed. */
@Entity
@Table(name = "content_version")
class TextVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long textId;
    private int number;
    private String title;
    private String lead;
    private String html;
    private Instant shownFrom;

    protected TextVersion() {
    }

    TextVersion(long textId, int number, String title, String lead, String html, Instant shownFrom) {
        this.textId = textId;
        this.number = number;
        this.title = title;
        this.lead = lead;
        this.html = html;
        this.shownFrom = shownFrom;
    }
}
