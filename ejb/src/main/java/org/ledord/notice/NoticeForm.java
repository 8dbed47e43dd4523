package org.ledord.notice;

import java.util.List;

/** The group that a notice goes to, and its members of today. */
public record NoticeForm(String group, List<NoticeAddressee> addressees) {
    /** How many it reaches. */
    public long reached() {
        return addressees.stream().filter(NoticeAddressee::reachable).count();
    }

    /** Those whom no mail reaches and who must be told in another way. */
    public List<NoticeAddressee> unreached() {
        return addressees.stream().filter(one -> !one.reachable()).toList();
    }
}
