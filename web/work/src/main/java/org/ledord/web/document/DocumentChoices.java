package org.ledord.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.ledord.document.DocumentCategory;
import org.ledord.document.DocumentQueries;
import org.ledord.document.Twin;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Language;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** What there is to choose from about a document. */
@Named
@RequestScoped
public class DocumentChoices {
    private DocumentQueries queries;
    private Situation situation;
    private Say say;

    protected DocumentChoices() {
    }

    @Inject
    public DocumentChoices(DocumentQueries queries, Situation situation, Say say) {
        this.queries = queries;
        this.situation = situation;
        this.say = say;
    }

    /** The pages of the reform at hand. */
    List<Choice> pages() {
        return queries.pages(new ReformKey(situation.reformSlug())).stream().map(page -> Choice.of(page.slug(), page.title())).toList();
    }

    public List<Choice> getCategories() {
        return Arrays.stream(DocumentCategory.values()).map(one -> Choice.of(one, say.get("document.category." + one))).toList();
    }

    public List<Choice> getLanguages() {
        return Arrays.stream(Language.values()).map(one -> Choice.of(one.name(), say.get("frame.language." + one))).toList();
    }

    public List<Choice> getTwins() {
        return Arrays.stream(Twin.values()).map(one -> Choice.of(one, say.get("document.how." + one))).toList();
    }
}
