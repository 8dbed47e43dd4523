package org.ledord.reform;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A phase in one language; the words of when stand where a bare date would say too much or too little. */
@Embeddable
class PhaseText implements Wording<PhaseText> {
    private String title;
    private String whenWords;
    private String note;
    @Enumerated(EnumType.STRING)
    private TextStatus status;

    protected PhaseText() {
    }

    PhaseText(String title, String whenWords, String note) {
        this.title = Words.orEmpty(title);
        this.whenWords = Words.orEmpty(whenWords);
        this.note = Words.orEmpty(note);
        this.status = TextStatus.COMPLETE;
    }

    @Override
    public boolean says(PhaseText other) {
        return title.equals(other.title) && whenWords.equals(other.whenWords) && note.equals(other.note);
    }

    @Override
    public PhaseText as(TextStatus next) {
        PhaseText same = new PhaseText(title, whenWords, note);
        same.status = next;
        return same;
    }

    TextStatus status() {
        return status;
    }
}
