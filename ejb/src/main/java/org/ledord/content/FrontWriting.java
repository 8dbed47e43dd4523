package org.ledord.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import org.ledord.access.May;
import org.ledord.matter.ReformKey;
import org.ledord.people.ClientData;
import org.ledord.reform.Reforms;

/** Writing what stands on a reform's first page beside its matters: questions and answers, figures, what others say. */
@Stateless
@PermitAll
public class FrontWriting {
    @Inject
    private FrontItems items;

    @Inject
    private ContentTexts texts;

    @Inject
    private Reforms reforms;

    /** Begins one, as a draft in this language; tells its number. */
    @May("content.edit")
    public long begin(ReformKey reform, FrontKind kind, String language, TextWords words, FrontFacts facts) {
        ContentTexts.demand(words);
        ClientData.refuse(facts.source(), facts.url());
        long reformId = reforms.idOf(reform);
        FrontItem item = items.add(new FrontItem(reformId, kind, items.nextPosition(reformId), facts));
        texts.write(TextKey.ofItem(item.id(), language), words, 0);
        return item.id();
    }

    /** Writes it in this language, as it was read in this revision, and what holds in all. */
    @May("content.edit")
    public void write(ReformKey reform, long item, String language, TextWords words, FrontFacts facts, int revision) {
        ClientData.refuse(facts.source(), facts.url());
        items.get(reforms.idOf(reform), item).take(facts);
        texts.write(key(reform, item, language), words, revision);
    }

    /** Lets everybody read it, as it was read in this revision. */
    @May("content.edit")
    public void publish(ReformKey reform, long item, String language, int revision) {
        texts.publish(key(reform, item, language), revision);
    }

    /** Has it let out at this time of the reform's zone. */
    @May("content.edit")
    public void schedule(ReformKey reform, long item, String language, LocalDateTime at) {
        texts.schedule(key(reform, item, language), at, reforms.zoneOf(reform));
    }

    /** Has it not let out by itself after all. */
    @May("content.edit")
    public void unschedule(ReformKey reform, long item, String language) {
        texts.get(key(reform, item, language)).unschedule();
    }

    /** Takes it away from the public page; it stays here, with the reason. */
    @May("content.edit")
    public void withdraw(ReformKey reform, long item, String language, String reason) {
        texts.get(key(reform, item, language)).withdraw(reason);
    }

    /** Moves it one place up among those of its kind; the first one stays. */
    @May("content.edit")
    public void advance(ReformKey reform, FrontKind kind, long item) {
        List<FrontItem> row = items.of(reforms.idOf(reform), kind);
        for (int i = 1; i < row.size(); i++) {
            if (row.get(i).id() == item) {
                row.get(i).swap(row.get(i - 1));
            }
        }
    }

    private TextKey key(ReformKey reform, long item, String language) {
        return TextKey.ofItem(items.get(reforms.idOf(reform), item).id(), language);
    }
}
