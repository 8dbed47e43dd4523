package org.ledord.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Which page numbers to show: the first, the last, and those around the present one; 0 stands for a gap. */
@Named
@ApplicationScoped
public class Pager {

    /** How many pages of this size so many things fill; an empty list has one page too. */
    public static int pages(long things, int size) {
        return (int) Math.max(1, (things + size - 1) / size);
    }

    /** The numbers for {@code l:pages}. */
    public List<Integer> shown(int page, int of) {
        List<Integer> shown = new ArrayList<>();
        int last = 0;
        for (int n = 1; n <= of; n++) {
            if (n == 1 || n == of || Math.abs(n - page) <= 1) {
                if (n - last == 2) {
                    shown.add(n - 1);
                } else if (n - last > 2) {
                    shown.add(0);
                }
                shown.add(n);
                last = n;
            }
        }
        return shown;
    }
}
