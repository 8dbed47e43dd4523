package org.ledord.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.ledord.shared.Texts;

/**
 * The fixed words in the visitor's language. In views: {@code #{say['frame.sign-out']}}, with values in their places
 * {@code #{say.of('home.waiting', n)}}, for an enum's
 * constant {@code #{say['proposal.status.' += row.status]}}.
 */
@Named
@RequestScoped
public class Say extends AbstractMap<String, String> {
    private Texts texts;

    protected Say() {
    }

    @Inject
    public Say(Words words, HttpServletRequest request) {
        this(words.in(Visit.of(request).language()));
    }

    Say(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String get(Object key) {
        return texts.say(String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return texts.has(String.valueOf(key));
    }

    /** The words for this key with the values put in their places. */
    public String of(String key, Object value) {
        return texts.say(key, value);
    }

    /** The words for this key with the values put in their places. */
    public String of(String key, Object first, Object second) {
        return texts.say(key, first, second);
    }

    /** The words for this key with the values put in their places. */
    public String of(String key, Object first, Object second, Object third) {
        return texts.say(key, first, second, third);
    }

    /** The words for this key with the values put in their places. */
    public String of(String key, Object first, Object second, Object third, Object fourth) {
        return texts.say(key, first, second, third, fourth);
    }

    /** The words for any number of values, for Java. */
    public String all(String key, Object... values) {
        return texts.say(key, values);
    }

    /** Not for reading one by one: a bundle is asked by key. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return texts.all().entrySet();
    }
}
