package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.BreakIterator;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import org.ledord.web.frame.Address;

/** Running text and figures as a page shows them. */
@Named
@RequestScoped
public class Prose {
    private static final int SHORT = 170;

    @Inject
    private Address address;

    /** The paragraphs of a text; an empty line stands between them. */
    public List<String> paragraphs(String text) {
        return text == null ? List.of() : Arrays.stream(text.strip().split("\\R\\s*\\R")).map(String::strip).filter(p -> !p.isEmpty()).toList();
    }

    /** The first sentence, cut between words where it is long. */
    public String first(String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        String whole = text.strip().replaceAll("\\s+", " ");
        BreakIterator sentences = BreakIterator.getSentenceInstance(address.getLanguage().locale());
        sentences.setText(whole);
        String first = whole.substring(0, sentences.next()).strip();
        int space = first.lastIndexOf(' ', SHORT);
        return first.length() <= SHORT || space < 0 ? first : first.substring(0, space) + " …";
    }

    /** A figure as the visitor writes it: 14,1 or 14.1. */
    public String number(Number number) {
        return number == null ? "" : NumberFormat.getInstance(address.getLanguage().locale()).format(number);
    }

    /** An address for mail, every character as its number: people see it, most harvesters of addresses do not. */
    public String mail(String written) {
        StringBuilder coded = new StringBuilder();
        (written == null ? "" : written).chars().forEach(c -> coded.append("&#").append(c).append(';'));
        return "<a href=\"mailto:" + coded + "\">" + coded + "</a>";
    }
}
