package org.ledord.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ledord.content.ReportDraft;
import org.ledord.content.ReportKind;
import org.ledord.content.ReportQueries;
import org.ledord.content.ReportText;
import org.ledord.content.ReportWriting;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Language;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** Writing a report, in the language that its writer works in. */
@Named
@ViewScoped
public class ReportWritePage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private ReportQueries queries;
    @Inject
    private ReportWriting writing;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private Integer number;
    private int revision;
    private Language language;
    private ReportKind kind = ReportKind.INTERIM;
    private final Map<String, String> typed = new LinkedHashMap<>();

    public void load() {
        slug = situation.reformSlug();
        language = address.getLanguage();
        if (number == null) {
            queries.list(new ReformKey(slug));
            return;
        }
        ReportDraft draft = queries.show(new ReformKey(slug), number);
        revision = draft.revision();
        language = draft.language();
        kind = draft.kind();
        typed.putAll(Map.of("title", draft.title(), "intro", draft.intro(), "conclusions", draft.conclusions()));
    }

    /** Keeps the draft. */
    public void save() {
        ReportText text = new ReportText(new ReformKey(slug), kind, language, typed.get("title"), typed.get("intro"), typed.get("conclusions"));
        if (number == null) {
            writing.begin(text);
        } else {
            writing.revise(text, number, revision);
        }
        done.tell("report.saved.done", "/reports?reform={r}", slug);
    }

    public List<Choice> getKinds() {
        return Arrays.stream(ReportKind.values()).map(one -> Choice.of(one, say.get("report.kind." + one))).toList();
    }

    public ReportKind getKind() {
        return kind;
    }

    public void setKind(ReportKind kind) {
        this.kind = kind;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
