package org.ledord.transparency;

import java.util.LinkedList;
import java.util.List;

/** The pages of a reform that all may read, in their order; and the one that is read, where one is. */
public record OpenPages(OpenReform reform, List<OpenPageText> pages, OpenPageText read) {
    /** Those right below this one. */
    public List<OpenPageText> below(OpenPageText page) {
        return pages.stream().filter(one -> one.parentId() != null && one.parentId() == page.pageId()).toList();
    }

    /** Those that no public page lies above. */
    public List<OpenPageText> top() {
        return pages.stream().filter(one -> above(one) == null).toList();
    }

    /** The way from the top to the one that is read, without itself. */
    public List<OpenPageText> way() {
        LinkedList<OpenPageText> way = new LinkedList<>();
        for (OpenPageText one = read == null ? null : above(read); one != null; one = above(one)) {
            way.addFirst(one);
        }
        return way;
    }

    private OpenPageText above(OpenPageText page) {
        return pages.stream().filter(one -> page.parentId() != null && one.pageId() == page.parentId()).findFirst().orElse(null);
    }
}
