package org.ledord.transparency;

import java.util.List;

/** A page of a reform's documents, the newest first, and what the reform has documents for. */
public record DocumentList(OpenReform reform, List<OpenDocument> documents, List<Sort> sorts) {
    /** How many documents are for this. */
    public record Sort(String category, int documents) {
    }
}
