package org.ledord.web.reform;

import java.io.Serializable;
import org.ledord.shared.Language;

/** Up to three texts in one language while they are typed. */
public class TypedWords implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Language language;
    private String first;
    private String second;
    private String third;
    private boolean whole;

    TypedWords(Language language, String first, String second, String third, boolean whole) {
        this.language = language;
        this.first = first;
        this.second = second;
        this.third = third;
        this.whole = whole;
    }

    public Language getLanguage() {
        return language;
    }

    /** Whether anything is written in this language. */
    public boolean isWritten() {
        return first != null && !first.isBlank();
    }

    /** Whether it says all that the original says, as its writer means. */
    public boolean isWhole() {
        return whole;
    }

    public void setWhole(boolean whole) {
        this.whole = whole;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }

    public String getThird() {
        return third;
    }

    public void setThird(String third) {
        this.third = third;
    }
}
