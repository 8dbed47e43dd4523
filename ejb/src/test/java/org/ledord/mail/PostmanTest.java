package org.ledord.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ledord.access.CurrentActor;

/** These tests should show what becomes of each letter of a handful when something goes wrong with one of them. */
@Timeout(60)
class PostmanTest {
    private final List<String> became = new ArrayList<>();
    private ServerSocket server;
    private int hangUpAfter = Integer.MAX_VALUE;
    private long unwritable;
    private long taken;
    private boolean saysNoToData;
    private String refuses = "-";
    private String says = "";
    private String[] addresses;
    private final List<String> turns = new ArrayList<>();
    private int asked;
    /** How many letters came with their commands in several pieces. */
    private int apart;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "smtp");
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void all_are_sent() {
        send();
        assertThat(became).containsExactly("1 sent", "2 sent", "3 sent", "4 sent");
    }

    @Test
    void what_is_said_in_one_exchange_comes_in_one_piece() {
        send(IntStream.rangeClosed(1, 30).mapToObj(i -> "a" + i + "@example.org").toArray(String[]::new));
        assertThat(became).hasSize(30);
        assertThat(apart).isEqualTo(pipelines() ? 0 : 30);
    }

    @Test
    void what_was_sent_is_not_queued_again_when_the_line_breaks() {
        hangUpAfter = 2;
        send();
        assertThat(became).startsWith("1 sent", "2 sent").hasSize(4).noneMatch(one -> one.equals("1 later") || one.equals("2 later"))
                .contains("3 later", "4 later");
    }

    @Test
    void a_letter_that_cannot_be_written_keeps_no_other_from_going() {
        unwritable = 2;
        send();
        assertThat(became).containsExactly("1 sent", "2 later", "3 sent", "4 sent");
    }

    @Test
    void what_another_node_has_taken_meanwhile_is_left_to_it() {
        taken = 3;
        send();
        assertThat(became).containsExactly("1 sent", "2 sent", "4 sent");
    }

    @Test
    void a_domain_that_asks_us_to_come_back_later_keeps_no_other_waiting_and_is_asked_once() {
        refuses = "slow.example";
        says = "451 4.7.1 later please";
        send("a@slow.example", "b@example.org", "c@slow.example", "d@Slow.example", "e@example.org");
        assertThat(became).containsExactly("1 later", "1 holds slow.example", "2 sent", "3 put back", "4 put back", "5 sent");
    }

    @Test
    void a_full_mailbox_does_not_hold_its_neighbours() {
        refuses = "a@example.org";
        says = "452 4.2.2 over quota";
        send("a@example.org", "b@example.org");
        assertThat(became).containsExactly("1 later", "2 sent");
    }

    @Test
    void an_address_that_nobody_has_is_told_of_and_the_next_letter_goes() {
        refuses = "a@example.org";
        says = "550 5.1.1 no such user";
        send("a@example.org", "b@example.org");
        assertThat(became).containsExactly("1 refused HARD", "2 sent");
    }

    @Test
    void the_turn_goes_on_behind_the_domain_that_was_served_last_and_begins_anew() {
        send("a@one.example", "b@two.example", "c@One.example");
        assertThat(turns).containsExactly("", "two.example", "");
    }

    @Test
    void who_has_both_hands_full_asks_for_help() {
        send(IntStream.rangeClosed(1, 20).mapToObj(i -> "a" + i + "@example.org").toArray(String[]::new));
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void who_has_only_a_few_carries_them_alone() {
        send(IntStream.rangeClosed(1, 19).mapToObj(i -> "a" + i + "@example.org").toArray(String[]::new));
        assertThat(asked).isZero();
    }

    @Test
    void the_next_goes_also_where_the_server_wants_no_data_for_nobody() {
        refuses = "a@example.org";
        says = "550-5.1.1 nobody\r\n550 5.1.1 here";
        saysNoToData = true;
        send("a@example.org", "b@example.org");
        assertThat(became).containsExactly("1 refused HARD", "2 sent");
    }

    @Test
    void an_address_that_would_become_another_command_is_never_said() {
        send("a\u010d\u010arcpt@example.org", "b@example.org");
        assertThat(became).containsExactly("1 refused null", "2 sent");
    }

    /** Whether the server takes several commands at once, and answers none before it has them all. */
    boolean pipelines() {
        return false;
    }

    private void send() {
        send("a1@example.org", "a2@example.org", "a3@example.org", "a4@example.org");
    }

    private void send(String... to) {
        addresses = to;
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(server.getLocalPort()));
        Postman postman = new Postman(new MailSession(Session.getInstance(properties)), new Noting(), new Plain(), new CurrentActor());
        postman.carry(() -> asked++);
    }

    /** Gives one handful and notes what becomes of each. */
    private final class Noting extends Delivery {
        private boolean given;

        @Override
        public List<Outgoing> take(int most, String after) {
            List<Outgoing> handful = given ? List.of() : LongStream.rangeClosed(1, addresses.length).mapToObj(id -> new Outgoing(id, Stream.ROUND,
                    addresses[(int) id - 1], "sv", "Ämne", "text", "html", "<" + id + "@example.org>", null, "b@example.org", "", "no", null, null, null, 1, false, null)).toList();
            turns.add(after);
            given = true;
            return handful;
        }

        @Override
        public void sent(Outgoing letter) {
            became.add(letter.id() + " sent");
        }

        @Override
        public boolean sentAndBegin(Outgoing done, Outgoing next) {
            sent(done);
            return begin(next);
        }

        @Override
        public void refused(Outgoing letter, Refusal how) {
            became.add(letter.id() + " refused " + how.kind());
        }

        @Override
        public void later(Outgoing letter, String why) {
            became.add(letter.id() + " later");
        }

        @Override
        public void holdDomain(Outgoing letter) {
            became.add(letter.id() + " holds " + letter.domain());
        }

        @Override
        public void putBack(Outgoing letter) {
            became.add(letter.id() + " put back");
        }

        @Override
        public boolean begin(Outgoing letter) {
            return letter.id() != taken;
        }
    }

    private final class Plain extends MimeLetters {
        @Override
        SMTPMessage write(Outgoing letter, Session session) throws MessagingException {
            if (letter.id() == unwritable) {
                throw new IllegalStateException("no words");
            }
            SMTPMessage message = new SMTPMessage(session);
            message.setEnvelopeFrom("<>");
            message.setFrom("b@example.org");
            message.setText("text");
            message.saveChanges();
            return message;
        }
    }

    /** As much of a mail server as is needed: says yes to everything, and hangs up after so many letters. */
    private void serve() {
        try (Socket client = server.accept()) {
            BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            say(client, "220 here");
            int letters = 0;
            boolean data = false;
            boolean nobody = false;
            String late = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (data && line.equals(".")) {
                    data = false;
                    letters++;
                    say(client, nobody ? "554 to nobody" : "250 taken");
                    if (letters == hangUpAfter) {
                        return;
                    }
                } else if (!data) {
                    apart += line.startsWith("MAIL") && !in.ready() ? 1 : 0;
                    nobody = line.startsWith("RCPT") ? line.toLowerCase(Locale.ROOT).contains(refuses) : nobody && !line.startsWith("MAIL");
                    data = line.equals("DATA") && !(nobody && saysNoToData);
                    late += answer(line, nobody) + "\r\n";
                    if (!pipelines() || !line.startsWith("MAIL") && !line.startsWith("RCPT")) {
                        client.getOutputStream().write(late.getBytes(StandardCharsets.US_ASCII));
                        late = "";
                    }
                }
            }
        } catch (IOException ended) {
            if (!server.isClosed()) {
                throw new UncheckedIOException(ended);
            }
        }
    }

    private String answer(String line, boolean nobody) {
        return switch (line.substring(0, 4)) {
            case "EHLO" -> pipelines() ? "250-yes\r\n250 PIPELINING" : "250 yes";
            case "RCPT" -> nobody ? says : "250 yes";
            case "DATA" -> nobody && saysNoToData ? "554 no valid recipients" : "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 yes";
        };
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
