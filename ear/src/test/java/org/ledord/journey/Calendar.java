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

    /** Lets so much time pass after a kill that letters whose sender is gone may be taken by another. */
    static void leasesRunOut(LocalStack portal) {
        try (Connection connection = portal.postgres().connect(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("update outbox set leased_until = leased_until - interval '12 minutes' where state = 'SENDING'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
