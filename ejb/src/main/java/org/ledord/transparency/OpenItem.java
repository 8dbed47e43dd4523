package org.ledord.transparency;

import java.time.LocalDate;

/**
 * A small thing on a page. Of a reform's frame: {@code PRINCIPLE}, {@code PART}, {@code AIM} (of the reform or, with a
 * parent, of a part), {@code PHASE}, {@code GROUP}. On its front: {@code POST}, {@code COMMITMENT}, {@code FIGURE},
 * {@code VIEW}, {@code DOCUMENT}, {@code FAQ}, {@code PAGE}, and of its newest pilot {@code CHANGE} and {@code GOAL}; on the pilot's
 * own page also {@code EVENT}, {@code PEOPLE}, the {@code DECISION} after it (more is its outcome), and of the measure whose number it has why a value was
 * changed ({@code CORRECTION}) or its level reckoned anew ({@code LEVEL}), what the lead shows of its diary ({@code LOG}, {@code REFLECTION}),
 * and of its small trials ({@code CYCLE}: the plan, as text what was done, as parent what was seen, as more what one does now).
 *
 * @param number what it is known by, else its place in the list
 * @param parent an aim's part, a group's kind, whoever made a commitment, a source
 * @param more a register number, what became of a commitment, a group's area
 * @param untilOn the last day of a phase; of a question, a figure and an outside view the day on which its words were corrected
 * @param whenWords what stands where a date would, on phases
 * @param count members of a group, size of a document in bytes
 * @param link an outside view's own address, a page's or a document's name in its address, or null
 */
public record OpenItem(String kind, int number, String parent, String title, String text, String more, String status, LocalDate onDate,
        LocalDate untilOn, String whenWords, int count, String link, String language) {
}
