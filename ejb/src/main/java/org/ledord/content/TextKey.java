package org.ledord.content;

import org.ledord.shared.Language;
import org.ledord.shared.NotFound;

/** Which text: of a page, a post or an item of the first page, the others being null, in a language. */
record TextKey(Long pageId, Long postId, Long itemId, String language) {
    static TextKey ofPage(long id, String language) {
        return new TextKey(id, null, null, known(language));
    }

    static TextKey ofPost(long id, String language) {
        return new TextKey(null, id, null, known(language));
    }

    static TextKey ofItem(long id, String language) {
        return new TextKey(null, null, id, known(language));
    }

    private static String known(String language) {
        return Language.of(language).orElseThrow(() -> new NotFound("language " + language)).name();
    }
}
