package org.ledord.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ledord.shared.Language;

/** A piece of a demo file, read by its keys. Dates may be counted from today: {@code today-12d}. */
record Told(Map<String, Object> map, LocalDate today) {
    String text(String key) {
        Object value = map.get(key);
        return value == null ? null : value.toString();
    }

    String textOr(String key, String otherwise) {
        String value = text(key);
        return value == null ? otherwise : value;
    }

    boolean yes(String key) {
        return !Boolean.FALSE.equals(map.get(key));
    }

    Integer number(String key) {
        return map.get(key) == null ? null : ((Number) map.get(key)).intValue();
    }

    BigDecimal decimal(String key) {
        return map.get(key) == null ? null : new BigDecimal(map.get(key).toString());
    }

    @SuppressWarnings("unchecked")
    Told part(String key) {
        return new Told((Map<String, Object>) map.get(key), today);
    }

    @SuppressWarnings("unchecked")
    List<Told> parts(String key) {
        List<Object> all = (List<Object>) map.getOrDefault(key, List.of());
        return all == null ? List.of() : all.stream().map(each -> new Told((Map<String, Object>) each, today)).toList();
    }

    @SuppressWarnings("unchecked")
    List<Object> list(String key) {
        Object all = map.get(key);
        return all == null ? List.of() : all instanceof List<?> ? (List<Object>) all : List.of(all);
    }

    List<String> texts(String key) {
        return list(key).stream().map(Object::toString).toList();
    }

    Set<Integer> numbers(String key) {
        Set<Integer> numbers = new LinkedHashSet<>();
        list(key).forEach(each -> numbers.add(((Number) each).intValue()));
        return numbers;
    }

    /** What is written per language; a bare text stands in the language given. */
    @SuppressWarnings("unchecked")
    Map<Language, String> words(String key, Language own) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        Object value = map.get(key);
        if (value instanceof Map<?, ?> each) {
            ((Map<String, String>) each).forEach((language, text) -> words.put(Language.valueOf(language), text));
        } else if (value != null) {
            words.put(own, value.toString());
        }
        return words;
    }

    LocalDate date(String key) {
        return map.get(key) == null ? null : date(text(key), false);
    }

    LocalDate lastDate(String key) {
        return map.get(key) == null ? null : date(text(key), true);
    }

    Instant moment(String key, ZoneId zone) {
        String[] words = text(key).split(" ");
        return LocalDateTime.of(date(words[0], false), LocalTime.parse(words[1])).atZone(zone).toInstant();
    }

    LocalDate date(String written, boolean last) {
        if (written.startsWith("today")) {
            return written.equals("today") ? today : today.plusDays(Long.parseLong(written.substring(5, written.length() - 1)));
        }
        if (written.matches("\\d{4}-\\d{2}")) {
            YearMonth month = YearMonth.parse(written);
            return last ? month.atEndOfMonth() : month.atDay(1);
        }
        return LocalDate.parse(written);
    }
}
