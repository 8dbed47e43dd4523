package org.ledord.transparency;

import java.time.LocalDate;

/**
 * A matter outside a proposal's own way that is linked to the proposal or to one of its rounds, decisions or pilots.
 *
 * @param place {@code BEFORE} when the way rests on it, {@code AFTER} when it rests on the way, {@code BESIDE} when one concerns the other
 * @param came when it came, for an idea; null for all else
 * @param slug its reform, which may be another one; empty where all are of the proposal's own
 */
public record OpenKin(String place, String slug, String kind, int number, String title, String language, LocalDate came) {
}
