package org.ledord.web.answer;

import java.util.ArrayList;
import java.util.List;
import org.ledord.answer.GivenItem;
import org.ledord.answer.ReadAnswerNow;
import org.ledord.answer.ReadItem;
import org.ledord.web.frame.Say;

/**
 * How we read the answer to one question, in words.
 *
 * @param found the position, option or value in words, or null
 * @param wrote what was written, or null
 * @param aside words that were set aside as no matter of substance, or null
 */
public record ReadLine(String label, String found, String wrote, String aside) {
    /** Every line of this answer. */
    public static List<ReadLine> of(ReadAnswerNow read, Say say) {
        List<ReadLine> lines = new ArrayList<>();
        for (ReadItem item : read.items()) {
            String label = item.question() == GivenItem.GENERAL ? say.get("answer.general.read")
                    : say.of("answer.question", item.question(), item.questionText());
            lines.add(new ReadLine(label, found(item, read.formal(), say), item.text().isEmpty() ? null : item.text(),
                    item.setAside().isEmpty() ? null : item.setAside()));
        }
        return lines;
    }

    /** The position, option or value of this item in words, or null. */
    public static String found(ReadItem item, boolean formal, Say say) {
        if (item.position() != null) {
            return say.get((formal ? "position." : "position.plain.") + item.position());
        }
        return item.choice() != null ? item.choice() : item.scale() != null ? String.valueOf(item.scale()) : null;
    }
}
