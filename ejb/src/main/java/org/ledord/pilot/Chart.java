package org.ledord.pilot;

import java.util.List;
import org.ledord.shared.Texts;

/**
 * A chart of one measure in one language: a sentence that says what the points show, the same as pictures of two widths, and as
 * rows of a table. The pictures take their looks from the stylesheet and their numbers from nowhere else.
 */
public sealed interface Chart permits RunChart, XmrChart {
    /** Which chart. */
    enum Kind {
        /** Around a median: whether something changed. */ RUN,
        /** With limits: also whether one value stands out. */ XMR;

        /** The chart of this kind. */
        public Chart of(RunChart.Series series, Texts texts) {
            return this == RUN ? new RunChart(series, texts) : new XmrChart(series, texts);
        }
    }

    /** The one plain sentence: what the points say, and what they do not. */
    String says();

    /** What the picture is, for those who hear it instead. */
    String alternative();

    /** The picture for wide screens as SVG, 720 wide; empty while there is no point. */
    String large();

    /** The picture for phones as SVG, 320 wide; empty while there is no point. */
    String small();

    /** The same as a table. */
    List<RunChart.Row> rows();
}
