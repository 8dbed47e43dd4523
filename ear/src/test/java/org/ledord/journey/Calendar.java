package org.ledord.journey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.ledord.dev.LocalStack;

/** Lets time pass, by moving dates back; the portal's own jobs then do what is due. */
final class Calendar {
    private Calendar() {
    }

    static void daysPass(LocalStack portal, String reform, int round, int days) {
        try (Connection connection = portal.postgres().connect();
                PreparedStatement statement = connection.prepareStatement("""
                        update round set opened_at = opened_at - make_interval(days => ?), closes_on = closes_on - ?
                         where matter_id = (select m.id from matter m join reform r on r.id = m.reform_id
                                             where r.slug = ? and m.kind = 'ROUND' and m.number = ?)""")) {
            statement.setInt(1, days);
            statement.setInt(2, days);
            statement.setString(3, reform);
            statement.setInt(4, round);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("No round " + round + " in " + reform);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A proposal whose round is over and replied to, moved there as its round would move it. */
    static void roundIsConcluded(LocalStack portal, String reform, int proposal) {
        try (Connection connection = portal.postgres().connect();
                PreparedStatement statement = connection.prepareStatement("""
                        with answered as (update matter m set status = 'ANSWERED', audience = 'PUBLIC' from reform r where r.id = m.reform_id and r.slug = ? and m.kind = 'PROPOSAL' and m.number = ?
                                          returning m.id)
                        update proposal set status = 'ANSWERED' where matter_id in (select id from answered)""")) {
            statement.setString(1, reform);
            statement.setInt(2, proposal);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("No proposal " + proposal + " in " + reform);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets so much time pass that a meeting planned for tomorrow has been held. */
    static void meetingIsHeld(LocalStack portal, String reform, int meeting) {
        try (Connection connection = portal.postgres().connect();
                PreparedStatement statement = connection.prepareStatement("""
                        with held as (update group_meeting g set starts_at = starts_at - interval '3 days', ends_at = ends_at - interval '3 days'
                            from matter m join reform r on r.id = m.reform_id
                           where m.id = g.matter_id and r.slug = ? and m.kind = 'MEETING' and m.number = ? returning g.notice_id)
                        update notice set starts_at = starts_at - interval '3 days', ends_at = ends_at - interval '3 days' where id in (select notice_id from held)""")) {
            statement.setString(1, reform);
            statement.setInt(2, meeting);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("No called meeting " + meeting + " in " + reform);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets a week pass for what is told of a reform: the digests of the week are due, to those who have not heard of it. */
    static void weekPasses(LocalStack portal, String reform) {
        String ours = " where reform_id = (select id from reform where slug = '" + reform + "')";
        try (Connection connection = portal.postgres().connect(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("update content_text set published_at = published_at - interval '7 days' where post_id in (select p.id from post p where p.matter_id in (select id from matter" + ours + "))");
            statement.executeUpdate("update matter set changed_at = changed_at - interval '7 days'" + ours);
            statement.executeUpdate("update subscription set told_until = told_until - interval '7 days'" + ours);
            statement.executeUpdate("update digest_run set since = since - interval '7 days', until = until - interval '7 days', period = period || ', a week ago'" + ours);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets so much time pass that what waits for another try is due. */
    static void triesAreDue(LocalStack portal) {
        try (Connection connection = portal.postgres().connect(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("update outbox set next_attempt_at = least(next_attempt_at, current_timestamp) where state = 'QUEUED'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets so much time pass after a kill that letters whose sender is gone may be taken by another. */
    static void leasesRunOut(LocalStack portal) {
        try (Connection connection = portal.postgres().connect(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("update outbox set leased_until = leased_until - interval '12 minutes' where state = 'SENDING'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
