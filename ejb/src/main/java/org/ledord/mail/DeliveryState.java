package org.ledord.mail;

/** Where a letter is, as a person would ask: has it come, is it on its way, did it fail? */
public enum DeliveryState {
    /** It waits for its turn or for the next try. */ WAITING,
    /** The mail server took it. */ SENT,
    /** It did not come and is not tried again, or it came back. */ FAILED,
    /** It was taken back before it left. */ CANCELLED;

    /** The same said of a row in SQL. */
    static final String SQL = "case when o.state in ('QUEUED','SENDING') then 'WAITING' when o.state = 'SENT' and o.returned_at is not null then 'FAILED' else o.state end";
}
