package org.ledord.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** These tests should show what is said when a port is taken. */
class PortsTest {

    private final Ports ports = Ports.free();

    @Test
    void free_ports_are_fine() {
        assertThatCode(ports::requireFree).doesNotThrowAnyException();
    }

    @Test
    void a_taken_port_is_named_with_the_one_that_needs_it_whoever_listens_where() throws IOException {
        try (ServerSocket everywhere = new ServerSocket(ports.mailbox())) {
            assertThat(everywhere.isBound()).isTrue();
            assertThatThrownBy(ports::requireFree).isInstanceOf(Trouble.class)
                    .hasMessage("Another program uses port " + ports.mailbox() + " (for the mailbox viewer).")
                    .extracting(trouble -> ((Trouble) trouble).wayOut())
                    .isEqualTo("Stop it, or move all ports: config/bin/run --shift 1000");
        }
    }

    @Test
    void all_that_are_taken_are_named_at_once() throws IOException {
        InetAddress here = InetAddress.getByName("127.0.0.1");
        try (ServerSocket first = new ServerSocket(ports.http(), 1, here); ServerSocket second = new ServerSocket(ports.postgres(), 1, here)) {
            assertThat(first.isBound() && second.isBound()).isTrue();
            assertThatThrownBy(ports::requireFree)
                    .hasMessage("Other programs use the ports " + ports.http() + " (for the portal), " + ports.postgres() + " (for the database).");
        }
    }

    @Test
    void they_can_be_moved_but_not_beyond_the_highest() {
        assertThat(Ports.standard().shifted(1000).http()).isEqualTo(9080);
        assertThatThrownBy(() -> Ports.standard().shifted(60_000)).isInstanceOf(Trouble.class)
                .hasMessageContaining("there is no port above 65535");
    }
}
