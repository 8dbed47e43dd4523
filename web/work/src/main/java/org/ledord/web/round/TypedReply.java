package org.ledord.web.round;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ledord.matter.MatterKey;
import org.ledord.reply.PointRow;
import org.ledord.reply.ReplyKind;
import org.ledord.reply.ReplyToPoints;

/** A reply while it is written. */
public class TypedReply {
    private final PointRow point;
    private ReplyKind kind;
    private String text;
    private Integer version;
    private String changeLink;
    private Integer revision;
    private Set<Integer> others = new LinkedHashSet<>();
    private boolean wholeTheme;
    private String keepAs;

    /** The reply that the point has, to be rewritten; where it has none, the words of a template or nothing. */
    TypedReply(PointRow point, String template) {
        this.point = point;
        this.kind = point.kind();
        this.text = point.replied() ? point.text() : template;
        this.version = point.version();
        this.changeLink = point.changeLink();
        this.revision = point.revision();
    }

    ReplyToPoints said(MatterKey round) {
        List<Integer> numbers = new ArrayList<>(List.of(point.number()));
        numbers.addAll(others);
        return new ReplyToPoints(round, numbers, wholeTheme ? point.theme() : "", kind, text, version, changeLink, revision);
    }

    public ReplyKind getKind() {
        return kind;
    }

    public void setKind(ReplyKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getChangeLink() {
        return changeLink;
    }

    public void setChangeLink(String changeLink) {
        this.changeLink = changeLink;
    }

    public Integer getRevision() {
        return revision;
    }

    public void setRevision(Integer revision) {
        this.revision = revision;
    }

    /** Whether all points of the same theme that wait are answered too. */
    public boolean isWholeTheme() {
        return wholeTheme;
    }

    public void setWholeTheme(boolean wholeTheme) {
        this.wholeTheme = wholeTheme;
    }

    /** The heading under which the reply is kept to be used again; empty where it is not. */
    public String getKeepAs() {
        return keepAs;
    }

    public void setKeepAs(String keepAs) {
        this.keepAs = keepAs;
    }

    public Set<Integer> getOthers() {
        return others;
    }

    public void setOthers(Set<Integer> others) {
        this.others = others;
    }
}
