/**
 * Pictures that stand in pages and news. What somebody uploads is drawn anew and smaller: nothing stays of where and when it was taken. A
 * picture has a description from the beginning, and stands in no text without one. All see it where a text that all may read shows it (ADR 0042).
 */
package org.ledord.picture;
