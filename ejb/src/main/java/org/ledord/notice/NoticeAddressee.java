package org.ledord.notice;

/** A member of the group; reachable when we know a mailbox of theirs. Never the address. */
public record NoticeAddressee(String name, boolean reachable) {
}
