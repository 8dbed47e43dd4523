package org.ledord.web.answer;

import org.ledord.answer.OwnAnswer;
import org.ledord.answer.Workplace;

/** What makes an answer one of a workplace meeting, while it is typed. What some think otherwise stands among the words once it is filed. */
public class TypedWorkplace {
    private String heads;
    private String dissent;

    /** As the answer that stands says; empty where there is none. */
    public static TypedWorkplace of(OwnAnswer own) {
        TypedWorkplace typed = new TypedWorkplace();
        typed.heads = own == null || own.read().heads() == null ? null : String.valueOf(own.read().heads());
        return typed;
    }

    /** What was given; null where no number and no words are. */
    public Workplace given() {
        return Workplace.typed(heads, dissent);
    }

    public String getHeads() {
        return heads;
    }

    public void setHeads(String heads) {
        this.heads = heads;
    }

    public String getDissent() {
        return dissent;
    }

    public void setDissent(String dissent) {
        this.dissent = dissent;
    }
}
