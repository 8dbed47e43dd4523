package org.ledord.notice;

import java.util.List;

/**
 * All that somebody sees who tells a group something.
 *
 * @param sent newest first
 * @param coming who comes to what the group has been called to; empty where it was called to nothing
 */
public record NoticeDesk(NoticeForm form, List<NoticeRow> sent, List<ComingRow> coming) {
}
