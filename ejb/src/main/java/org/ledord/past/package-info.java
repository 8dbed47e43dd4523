/**
 * What somebody took part in who has left the group since, as it was then (ADR 0031). The ordinary pages, lists and searches know
 * nothing of it: these doors stand beside them, each asks the one permission {@code past.read}, and each reads only what was written
 * before the reader left. Nothing is written here.
 */
package org.ledord.past;
