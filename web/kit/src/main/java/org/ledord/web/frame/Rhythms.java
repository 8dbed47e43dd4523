package org.ledord.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.ledord.subscription.Rhythm;

/** How often one may want to be told, in words, for {@code l:radios}. */
@Named
@RequestScoped
public class Rhythms {
    private Say say;

    protected Rhythms() {
    }

    @Inject
    public Rhythms(Say say) {
        this.say = say;
    }

    /** For whoever begins to follow. */
    public List<Choice> getNews() {
        return Stream.of(Rhythm.AT_ONCE, Rhythm.DAILY, Rhythm.WEEKLY).map(this::choice).toList();
    }

    /** For a person of the portal's, who has notices and questions besides. */
    public List<Choice> getPerson() {
        return Stream.of(Rhythm.values()).map(this::choice).toList();
    }

    /** For somebody who follows by mail and nothing else: without news nothing is left. */
    public List<Choice> getMailbox() {
        return Stream.concat(getNews().stream(), Stream.of(new Choice(Rhythm.STATUTORY_ONLY, say.get("rhythm.STATUTORY_ONLY"), say.get("rhythm.none.hint"))))
                .toList();
    }

    private Choice choice(Rhythm rhythm) {
        return new Choice(rhythm, say.get("rhythm." + rhythm), say.get("rhythm." + rhythm + ".hint"));
    }
}
