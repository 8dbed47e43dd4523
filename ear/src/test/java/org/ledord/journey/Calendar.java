package org.ledord.journey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.ledord.dev.LocalStack;

/** Lets days pass for one round, by moving its dates back; the portal's own job then closes it. */
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
}
