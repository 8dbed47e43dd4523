package org.ledord.dev.mailbox;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;

/** The mailbox's texts in one language, and dates as that language writes them. */
final class Words {

    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Words(language));
        }
    }

    private final Language language;
    private final ResourceBundle bundle;

    private Words(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("org.ledord.dev.mailbox.words", language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Words in(Language language) {
        return ALL.get(language);
    }

    Language language() {
        return language;
    }

    /** The text with this key, its holes filled when values are given. */
    String say(String key, Object... values) {
        String text = bundle.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, language.locale()).format(values);
    }

    /** Date and time in full. */
    String full(ZonedDateTime time) {
        return write("date.full", time);
    }

    /** The time of day for today, otherwise the day; the year too when it is another one. */
    String brief(ZonedDateTime time, LocalDate today) {
        LocalDate day = time.toLocalDate();
        if (day.equals(today)) {
            return write("date.today", time);
        }
        return write(day.getYear() == today.getYear() ? "date.day" : "date.day-year", time);
    }

    /** The time written by a pattern that stands among the texts. */
    String write(String patternKey, ZonedDateTime time) {
        return DateTimeFormatter.ofPattern(bundle.getString(patternKey), language.locale()).format(time);
    }
}
