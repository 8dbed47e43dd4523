package org.ledord.reform;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A reform in one language. */
@Embeddable
class ReformText {
    private String title;
    private String summary;
    private String purpose;
    @Enumerated(EnumType.STRING)
    private TextStatus status;

    protected ReformText() {
    }

    ReformText(String title, String summary, String purpose) {
        this.title = title;
        this.summary = Words.orEmpty(summary);
        this.purpose = Words.orEmpty(purpose);
        this.status = TextStatus.COMPLETE;
    }

    String title() {
        return title;
    }
}
