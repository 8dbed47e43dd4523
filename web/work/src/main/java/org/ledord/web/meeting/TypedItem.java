package org.ledord.web.meeting;

import java.io.Serializable;
import org.ledord.meeting.AgendaLine;

/** A point of the agenda while it is typed. */
public class TypedItem implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String about;
    private String heading;
    private String words;

    TypedItem(String heading, String words, String about) {
        this.heading = heading;
        this.words = words;
        this.about = about;
    }

    AgendaLine line() {
        return new AgendaLine(heading, words, about);
    }

    public String getAbout() {
        return about;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
