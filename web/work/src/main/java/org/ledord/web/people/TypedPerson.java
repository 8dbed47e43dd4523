package org.ledord.web.people;

import java.io.Serializable;
import java.util.List;
import org.ledord.people.NewPerson;
import org.ledord.shared.Language;
import org.ledord.shared.WrittenAddress;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;

/** Somebody to register while they are typed. */
public class TypedPerson implements Serializable {
    private static final long serialVersionUID = 1L;
    private String name;
    private String address;
    private String title;
    private String unit;
    private Language language;

    public TypedPerson(Language language) {
        this.language = language;
    }

    /** What is typed. */
    public NewPerson asked() {
        return new NewPerson(name.strip(), language, blankless(unit), blankless(title), blankless(address) == null ? List.of() : List.of(address.strip()));
    }

    /** Says at each field what is missing or cannot be so; true when something is. */
    public boolean lacks(Say say, boolean addressNeeded) {
        boolean nameless = blankless(name) == null;
        boolean addressless = addressNeeded && blankless(address) == null;
        boolean unreadable = blankless(address) != null && WrittenAddress.find(address).isEmpty();
        if (nameless) {
            problem("name", say.get("rule.person-name-missing"));
        }
        if (addressless) {
            problem("address", say.get("people.address.missing"));
        }
        if (unreadable) {
            problem("address", say.get("rule.address-not-understood"));
        }
        return nameless || addressless || unreadable;
    }

    private static void problem(String field, String words) {
        Problems.beside(field, words);
    }

    private static String blankless(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
