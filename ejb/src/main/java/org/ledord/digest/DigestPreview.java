package org.ledord.digest;

import java.time.LocalDate;
import java.util.List;
import org.ledord.subscription.Rhythm;

/**
 * What the next digest says to those of one rhythm, whom each goes to, and when the next ones go by themselves.
 *
 * @param text all that somebody of this rhythm has not been told; empty where that is nothing
 * @param callable how many have something to be told if the lead sends now
 * @param daily the day of the next daily one
 * @param weekly the day of the next weekly one
 */
public record DigestPreview(Rhythm rhythm, String subject, String text, int callable, List<Reader> readers, LocalDate daily, LocalDate weekly) {
    /** How many are told in this rhythm. */
    public long count(Rhythm of) {
        return readers.stream().filter(reader -> reader.rhythm() == of).count();
    }

    /** Those who are known by name, with their rhythm. */
    public List<Reader> named() {
        return readers.stream().filter(reader -> reader.name() != null && !reader.name().isBlank()).toList();
    }

    /** How many follow by mail without being known by name. */
    public int unnamed() {
        return readers.size() - named().size();
    }
}
