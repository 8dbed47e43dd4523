package org.ledord.web.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ledord.meeting.Recurrence;
import org.ledord.web.proposal.TypedDate;

/** How often a group meets and until when, as somebody typed it; what is no number or no day is kept as typed and told. */
public class TypedSeries implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NUMBER = "\\s*\\d{1,3}\\s*";
    private Recurrence recurrence = Recurrence.ONCE;
    private String times;
    private String last;

    /** The fields that hold no number or no day. */
    List<String> wrong() {
        return !more() ? List.of() : Stream.of(!blank(times) && !times.matches(NUMBER) ? "times" : null, TypedDate.read(last).wrong() ? "last" : null).filter(Objects::nonNull).toList();
    }

    /** Whether it is more than one meeting. */
    boolean more() {
        return recurrence != Recurrence.ONCE;
    }

    Integer count() {
        return !more() || blank(times) ? null : Integer.valueOf(times.strip());
    }

    LocalDate end() {
        return more() ? TypedDate.read(last).date() : null;
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }

    public Recurrence getRecurrence() {
        return recurrence;
    }

    /** What is none of the choices changes nothing. */
    public void setRecurrence(Recurrence recurrence) {
        this.recurrence = recurrence == null ? this.recurrence : recurrence;
    }

    public String getTimes() {
        return times;
    }

    public void setTimes(String times) {
        this.times = times;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }
}
