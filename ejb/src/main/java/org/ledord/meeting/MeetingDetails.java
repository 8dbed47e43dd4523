package org.ledord.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * A meeting as whoever looks may see it.
 *
 * @param starts in the reform's zone
 * @param series how many were planned together with it; nought for one alone
 * @param link empty for those who are not asked to come, and once the day is over
 * @param own what whoever looks has said of whether they come, {@code SILENT} for nothing; null where they were not called
 * @param may which of the permissions about meetings whoever looks has
 * @param present whether whoever looks was there
 * @param wrote whether whoever looks has written in the minutes
 * @param approver null for those who may not know names
 * @param attendance how many were there
 * @param items the agenda, with what the minutes say as far as whoever looks may read it
 * @param people empty for those who may not know names
 */
public record MeetingDetails(int number, String title, String language, MeetingStatus status, int groupNumber, String group, LocalDateTime starts, LocalDateTime ends, String place,
        String link, String intro, int revision, int series, String own, boolean ahead, boolean begun, boolean agendaUnsent, Set<String> may, boolean present, boolean wrote, String approver, Instant approvedAt,
        Instant publishedAt, int attendance, List<MeetingItem> items, List<MeetingPerson> people, List<Correction> corrections) {
    /** What was wrong in approved minutes. */
    public record Correction(String text, Instant at) {
    }

    /** Those in the group whom no call by mail reaches, and who must be told in another way. */
    public List<MeetingPerson> unreached() {
        return ahead ? people.stream().filter(one -> one.member() && !one.reachable()).toList() : List.of();
    }

    /** Whether there are minutes that whoever looks may read. */
    public boolean minuted() {
        return approvedAt != null || status == MeetingStatus.MINUTES && may.contains("minutes.draft");
    }

    /** Whether whoever looks may write in the minutes now. */
    public boolean writable() {
        return may.contains("minutes.write") && begun && approvedAt == null && status != MeetingStatus.CALLED_OFF;
    }

    /** Whether whoever looks may change when, where and what about. */
    public boolean plannable() {
        return may.contains("meeting.plan") && ahead;
    }

    /** Whether whoever looks may say whether they come. */
    public boolean answerable() {
        return own != null && status == MeetingStatus.CALLED && ahead;
    }

    /** Whether whoever looks may call the group. */
    public boolean callable() {
        return plannable() && status == MeetingStatus.PLANNED;
    }

    /** Whether whoever looks may send those who were called an agenda that they have not got. */
    public boolean agendaSendable() {
        return plannable() && agendaUnsent;
    }

    /** Whether the minutes wait for whoever looks to approve them. */
    public boolean approvable() {
        return may.contains("minutes.approve") && status == MeetingStatus.MINUTES && present && !wrote;
    }

    /** Whether whoever looks may publish them now. */
    public boolean publishable() {
        return may.contains("minutes.publish") && status == MeetingStatus.APPROVED;
    }

    /** Whether whoever looks may add a correction note. */
    public boolean correctable() {
        return may.contains("minutes.publish") && approvedAt != null;
    }

    /** Those who said this of whether they come, or with null have said nothing; those who were called. */
    public List<MeetingPerson> said(String coming) {
        return people.stream().filter(one -> one.called() && (one.coming() == null ? "SILENT" : one.coming().name()).equals(coming)).toList();
    }
}
