package org.ledord.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.ledord.content.InLanguages;
import org.ledord.content.TextStatus;
import org.ledord.shared.Language;

/** How far something that is written in several languages has come in each. */
@Named
@RequestScoped
public class Languages {
    /** The codes of the languages. */
    public List<String> getAll() {
        return Arrays.stream(Language.values()).map(Language::name).toList();
    }

    /** The key of the words for its state in this language. */
    public String state(InLanguages row, String language) {
        return key(row.in(language));
    }

    /** The key of the words for this state; what nobody has written waits for translation. */
    static String key(TextStatus state) {
        return "page.state." + (state == null ? "WAITS" : state);
    }
}
