package org.ledord.reform;

import jakarta.persistence.Embeddable;

/** A phase in one language; the words of when stand where a bare date would say too much or too little. */
@Embeddable
class PhaseText {
    private String title;
    private String whenWords;
    private String note;

    protected PhaseText() {
    }

    PhaseText(String title, String whenWords, String note) {
        this.title = title;
        this.whenWords = whenWords;
        this.note = note;
    }
}
