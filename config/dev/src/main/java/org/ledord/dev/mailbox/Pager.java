package org.ledord.dev.mailbox;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** The row of page numbers under a long list: the first, the last and those around the one shown. */
final class Pager {

    private Pager() {
    }

    /**
     * Nothing for a single page.
     *
     * @param address the address of a page by its number
     */
    static Html links(Words words, int page, int pages, IntFunction<String> address) {
        if (pages < 2) {
            return Html.NONE;
        }
        TreeSet<Integer> shown = new TreeSet<>(List.of(1, pages));
        for (int near = Math.max(1, page - 2); near <= Math.min(pages, page + 2); near++) {
            shown.add(near);
        }
        List<Html> items = new ArrayList<>();
        int last = 0;
        for (int number : shown) {
            items.add(new Html("<li><span>…</span></li>").when(number > last + 1));
            items.add(Html.of("<li><a href=\"{}\" aria-label=\"{}\"{}>{}</a></li>", address.apply(number),
                    words.say("pages.page", String.valueOf(number)),
                    new Html(" aria-current=\"page\"").when(number == page), number));
            last = number;
        }
        return Html.of("<nav aria-label=\"{}\"><ul class=\"pages\">{}</ul></nav>\n", words.say("pages.name"), Html.join(items));
    }
}
