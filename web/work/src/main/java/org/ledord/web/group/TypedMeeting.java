package org.ledord.web.group;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ledord.notice.Meeting;
import org.ledord.notice.NoticeRow;
import org.ledord.web.proposal.TypedDate;

/** When and where a group is called to, as somebody typed it; what is no day or no time is kept as typed and told. */
public class TypedMeeting implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?");
    private String day;
    private String from;
    private String until;
    private String place;

    /** Takes over what stands. */
    void take(NoticeRow row) {
        take(row.startsAt(), row.endsAt(), row.place());
    }

    /** Takes over what stands, in the reform's zone. */
    public void take(LocalDateTime starts, LocalDateTime ends, String where) {
        day = starts.toLocalDate().toString();
        from = starts.toLocalTime().toString();
        until = ends.toLocalTime().toString();
        place = where;
    }

    /** Whether nothing is typed: then nobody is called to anything. */
    boolean nothing() {
        return blank(day) && blank(from) && blank(until) && blank(place);
    }

    /** The fields that hold no day or no time. */
    public List<String> wrong() {
        return Stream.of(TypedDate.read(day).wrong() ? "day" : null, wrong(from) ? "from" : null, wrong(until) ? "until" : null).filter(Objects::nonNull).toList();
    }

    /** The meeting, or null where nothing is typed. */
    public Meeting meeting() {
        return nothing() ? null : new Meeting(TypedDate.read(day).date(), time(from), time(until), place);
    }

    private static boolean wrong(String typed) {
        return !blank(typed) && time(typed) == null;
    }

    private static LocalTime time(String typed) {
        Matcher found = TIME.matcher(typed == null ? "" : typed.strip());
        try {
            return found.matches() ? LocalTime.of(Integer.parseInt(found.group(1)), found.group(2) == null ? 0 : Integer.parseInt(found.group(2))) : null;
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
