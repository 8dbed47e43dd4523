package org.ledord.web.reform;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ledord.reform.ReformFrame;
import org.ledord.shared.Language;

/** What somebody else saved meanwhile in one language, to be read beside one's own words. */
public record Theirs(Language language, List<String> lines) implements Serializable {
    /** One for each language that is written. */
    static List<Theirs> all(Map<Language, ReformFrame.Text> texts) {
        return texts.entrySet().stream().map(text -> new Theirs(text.getKey(),
                Stream.of(text.getValue().first(), text.getValue().second(), text.getValue().third()).filter(Objects::nonNull)
                        .filter(line -> !line.isBlank()).toList())).toList();
    }
}
