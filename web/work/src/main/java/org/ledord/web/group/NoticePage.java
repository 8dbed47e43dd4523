package org.ledord.web.group;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.notice.ComingRow;
import org.ledord.notice.NoticeDesk;
import org.ledord.notice.NoticeForm;
import org.ledord.notice.NoticeQueries;
import org.ledord.notice.NoticeRow;
import org.ledord.notice.NoticeSending;
import org.ledord.notice.NoticeText;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Once;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** Writes a notice to a group, shows it as it goes out, and sends what was read; shows who comes to what the group was called to, changes it and calls it off. */
@Named
@ViewScoped
public class NoticePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/groups/notice?reform={reform}&number={number}";
    private NoticeQueries queries;
    private NoticeSending sending;
    private Situation situation;
    private Address address;
    private Say say;
    private Done done;
    private final Once once = new Once();
    private int number;
    private String slug = "";
    private String subject;
    private String text;
    private final TypedMeeting meeting = new TypedMeeting();
    private Integer change;
    private Integer cancel;
    private int seen;
    private NoticeText read;
    private NoticeForm form = new NoticeForm("", List.of());
    private List<NoticeRow> sent = List.of();
    private List<ComingRow> coming = List.of();

    protected NoticePage() {
    }

    @Inject
    public NoticePage(NoticeQueries queries, NoticeSending sending, Situation situation, Address address, Say say, Done done) {
        this.queries = queries;
        this.sending = sending;
        this.situation = situation;
        this.address = address;
        this.say = say;
        this.done = done;
    }

    public void load() {
        slug = situation.reformSlug();
        NoticeDesk desk = queries.desk(key(), address.getLanguage());
        form = desk.form();
        sent = desk.sent();
        coming = desk.coming();
        if (change != null && chosen(change) != null) {
            subject = chosen(change).subject();
            text = chosen(change).text();
            meeting.take(chosen(change));
            seen = chosen(change).sequence();
        } else if (getOff() != null) {
            seen = getOff().sequence();
        }
    }

    /** Shows it as it goes out. */
    public void look() {
        if (right()) {
            read = new NoticeText(subject, text, meeting.meeting());
        }
    }

    /** Sends it, if it is what was read. */
    public void send() {
        NoticeText now = right() ? new NoticeText(subject, text, meeting.meeting()) : null;
        if (now == null || !now.equals(read)) {
            if (now != null) {
                read = now;
                Problems.beside(null, say.get("notice.changed"));
            }
            return;
        }
        once.run(() -> {
            if (change == null) {
                sending.send(key(), now);
            } else {
                sending.change(key(), change, seen, now);
            }
        });
        done.tell(change == null ? "notice.sent.done" : "notice.change.done", HERE, slug, number);
    }

    /** Calls the chosen meeting off. */
    public void callOff() {
        once.run(() -> sending.cancel(key(), cancel, seen));
        done.tell("notice.cancel.done", HERE, slug, number);
    }

    private boolean right() {
        meeting.wrong().forEach(field -> Problems.beside(field, say.get(field.equals("day") ? "notice.day.wrong" : "notice.time.wrong")));
        return meeting.wrong().isEmpty();
    }

    private NoticeRow chosen(Integer which) {
        return sent.stream().filter(row -> row.open() && Integer.valueOf(row.number()).equals(which)).findFirst().orElse(null);
    }

    /** Who was called by this notice and has said this; nothing at all where it is null. */
    public List<ComingRow> who(NoticeRow row, String said) {
        return coming.stream().filter(one -> one.notice() == row.number() && (one.coming() == null ? "SILENT" : one.coming().name()).equals(said)).toList();
    }

    /** The notice that is to be called off, or null. */
    public NoticeRow getOff() {
        return cancel == null ? null : chosen(cancel);
    }

    /** Whether a call is being changed that can be. */
    public boolean isChanging() {
        return change != null && chosen(change) != null;
    }

    public TypedMeeting getMeeting() {
        return meeting;
    }

    public Integer getChange() {
        return change;
    }

    public void setChange(Integer change) {
        this.change = change;
    }

    public Integer getCancel() {
        return cancel;
    }

    public void setCancel(Integer cancel) {
        this.cancel = cancel;
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.GROUP, number);
    }

    /** What was last shown; null before that. */
    public NoticeText getRead() {
        return read;
    }

    /** The group and its members. */
    public NoticeForm getForm() {
        return form;
    }

    public List<NoticeRow> getSent() {
        return sent;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
