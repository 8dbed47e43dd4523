package org.ledord.web.group;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.notice.NoticeForm;
import org.ledord.notice.NoticeQueries;
import org.ledord.notice.NoticeRow;
import org.ledord.notice.NoticeSending;
import org.ledord.notice.NoticeText;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Once;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** Writes a notice to a group, shows it as it goes out, and sends what was read. */
@Named
@ViewScoped
public class NoticePage implements Serializable {
    private static final long serialVersionUID = 1L;
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
    private NoticeText read;
    private NoticeForm form = new NoticeForm("", List.of());
    private List<NoticeRow> sent = List.of();

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
        form = queries.form(key(), address.getLanguage());
        sent = queries.sent(key());
    }

    /** Shows it as it goes out. */
    public void look() {
        read = new NoticeText(subject, text);
    }

    /** Sends it, if it is what was read. */
    public void send() {
        NoticeText now = new NoticeText(subject, text);
        if (!now.equals(read)) {
            read = now;
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, say.get("notice.changed"), null));
            return;
        }
        once.run(() -> sending.send(key(), now));
        done.tell("notice.sent.done", "/groups/notice?reform={reform}&number={number}", slug, number);
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
