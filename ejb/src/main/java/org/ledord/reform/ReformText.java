package org.ledord.reform;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A reform in one language. */
@Embeddable
class ReformText implements Wording<ReformText> {
    private String title;
    private String summary;
    private String purpose;
    @Enumerated(EnumType.STRING)
    private TextStatus status;

    protected ReformText() {
    }

    ReformText(String title, String summary, String purpose) {
        this.title = Words.orEmpty(title);
        this.summary = Words.orEmpty(summary);
        this.purpose = Words.orEmpty(purpose);
        this.status = TextStatus.COMPLETE;
    }

    @Override
    public boolean says(ReformText other) {
        return title.equals(other.title) && summary.equals(other.summary) && purpose.equals(other.purpose);
    }

    @Override
    public ReformText as(TextStatus next) {
        ReformText same = new ReformText(title, summary, purpose);
        same.status = next;
        return same;
    }

    TextStatus status() {
        return status;
    }

    String title() {
        return title;
    }
}
