package org.ledord.web.reform;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ledord.reform.ReformFrame;
import org.ledord.reform.TextStatus;
import org.ledord.shared.Language;

/** What something says in every language while it is typed: the reform's own language, and the others below it. */
public class TypedTexts implements Serializable {
    private static final long serialVersionUID = 1L;
    private final TypedWords own;
    private final ArrayList<TypedWords> others = new ArrayList<>();

    /** What is written so far, ready to be typed on. */
    public TypedTexts(Language own, Map<Language, ReformFrame.Text> written) {
        this.own = words(own, written);
        Arrays.stream(Language.values()).filter(language -> language != own).forEach(language -> others.add(words(language, written)));
    }

    private static TypedWords words(Language language, Map<Language, ReformFrame.Text> written) {
        ReformFrame.Text text = written.get(language);
        return text == null ? new TypedWords(language, "", "", "", true)
                : new TypedWords(language, text.first(), text.second(), text.third(), text.status() != TextStatus.AWAITING_TRANSLATION);
    }

    public TypedWords getOwn() {
        return own;
    }

    public List<TypedWords> getOthers() {
        return others;
    }

    /** The first text in each language. */
    public Map<Language, String> first() {
        return each(TypedWords::getFirst);
    }

    /** The second text in each language. */
    public Map<Language, String> second() {
        return each(TypedWords::getSecond);
    }

    /** The third text in each language. */
    public Map<Language, String> third() {
        return each(TypedWords::getThird);
    }

    /** The languages in which not all is said that the original says. */
    public Set<Language> behind() {
        return others.stream().filter(words -> words.isWritten() && !words.isWhole()).map(TypedWords::getLanguage).collect(Collectors.toSet());
    }

    private Map<Language, String> each(Function<TypedWords, String> text) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        Stream.concat(Stream.of(own), others.stream()).forEach(words -> texts.put(words.getLanguage(), text.apply(words) == null ? "" : text.apply(words)));
        return texts;
    }
}
