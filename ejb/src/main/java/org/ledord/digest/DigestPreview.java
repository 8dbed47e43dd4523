package org.ledord.digest;

import java.util.List;

/** What a digest would say and to whom, before it is sent. The text is empty where nothing has happened. */
public record DigestPreview(String subject, String text, List<DigestEvent> events, List<Reader> readers) {
    /** Those who are known by name. */
    public List<String> names() {
        return readers.stream().map(Reader::name).filter(name -> name != null && !name.isBlank()).toList();
    }

    /** How many follow by mail without being known by name. */
    public int unnamed() {
        return readers.size() - names().size();
    }
}
