package org.ledord.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.ledord.testing.ContainerTest;

/** These tests should show what each database role may do; they should not test any query of the portal. */
class DatabaseIT extends ContainerTest {

    private static final String OWNER = "java:jboss/datasources/LedordDS";
    private static final String PUBLIC = "java:jboss/datasources/LedordPublicDS";

    @Inject
    private Settings settings;

    @Test
    void the_portal_may_be_injected_into_a_test() {
        assertThat(settings.troubles()).isEmpty();
    }

    @Test
    void the_owner_has_migrated_the_schema() throws SQLException, NamingException {
        assertThat(count(OWNER, "select count(*) from flyway_schema_history where success")).isPositive();
    }

    @Test
    void the_public_role_may_not_read_a_table() {
        assertThatThrownBy(() -> count(PUBLIC, "select count(*) from person")).hasMessageContaining("permission denied");
    }

    @Test
    void the_public_role_may_not_write() {
        assertThatThrownBy(() -> count(PUBLIC, "create table mine (id int); select 1")).isInstanceOf(SQLException.class);
    }

    private static long count(String name, String query) throws SQLException, NamingException {
        DataSource source = InitialContext.doLookup(name);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
