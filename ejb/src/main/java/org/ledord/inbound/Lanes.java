package org.ledord.inbound;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * Which stored mail is judged next, when several judge at once: the oldest of a sender of whom none is being judged. So mails of one
 * sender are judged one after the other, in the order in which they came, and an answer and its correction never pass each other, nor
 * does a mail that was delivered three times; mails of different senders do not wait for each other.
 *
 * <p>All addresses of a registered person are one lane, any other address is one, and mails without a readable sender share one. Two
 * senders in one lane (a hash may be the same) only wait for each other.
 *
 * <p>This object keeps the order on one node. Another node judges too, and knows nothing of it; {@link #FIRST} keeps the order among all:
 * a mail is locked for judgement only while no older one of its lane is stored and not judged. Nodes look at what is committed, and a
 * mail is committed after all older ones of its mailbox and judged in the transaction that ends its being stored. So whoever sees no
 * older one sees what became of it, and whoever would pass an older one that is in somebody's hands sees it and leaves the younger be
 * until the next look.
 *
 * <p>A mail that could not be judged holds up its own lane for its three tries, less than a minute: its correction must not be filed before
 * it. In the lane of unreadable senders, where anybody's may be, it lets the others pass while it waits.
 */
final class Lanes {
    /** The lane of a mail whose sender's address is {@code :from}. */
    static final String OF = """
            case when :from = '' then 0
                 else coalesce((select a.person_id from mail_address a where lower(a.address) = :from), hashtextextended(:from, 0)) end""";
    /** Whether it is the turn of the mail that goes by {@code w}. */
    static final String FIRST = """
            not exists (select 1 from raw_mail older where older.state = 'STORED' and older.lane = w.lane and older.id < w.id
                           and (w.lane <> 0 or older.next_attempt_at <= :now))""";
    /** Who writes thousands of mails does not fill the memory with them. */
    private static final int MOST = 1_000;

    private final List<UnjudgedMail> waiting = new ArrayList<>();
    private final Set<Long> inHand = new HashSet<>();
    private long listed;

    /** Begins with the oldest again: what could not be judged before may be now. */
    synchronized void again() {
        waiting.clear();
        listed = 0;
    }

    /**
     * The next mail, in hand from now on until it is {@link #done}; empty when none is free.
     *
     * @param more some of those that came after the mail with this id, in the order that they came
     */
    synchronized Optional<UnjudgedMail> next(LongFunction<List<UnjudgedMail>> more) {
        Optional<UnjudgedMail> free = free();
        while (free.isEmpty() && waiting.size() < MOST) {
            List<UnjudgedMail> found = more.apply(listed);
            if (found.isEmpty()) {
                return free;
            }
            listed = found.get(found.size() - 1).id();
            waiting.addAll(found);
            free = free();
        }
        return free;
    }

    /** How many are known to wait, at least. */
    synchronized int waiting() {
        return waiting.size();
    }

    /** Whatever became of it: the next of its lane is free. If it could not be judged, it is listed when all begins {@link #again}. */
    synchronized void done(UnjudgedMail mail) {
        inHand.remove(mail.lane());
        waiting.remove(mail);
    }

    private Optional<UnjudgedMail> free() {
        for (Iterator<UnjudgedMail> all = waiting.iterator(); all.hasNext();) {
            UnjudgedMail mail = all.next();
            if (inHand.add(mail.lane())) {
                all.remove();
                return Optional.of(mail);
            }
        }
        return Optional.empty();
    }
}
