package org.ledord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ledord.dev.LocalStack;

/** How much processor time each part of a portal has had, in seconds, as Linux counts it; nothing elsewhere. */
final class Processors {
    /** Of most Linux, and what its kernel tells programs whatever it counts in itself. */
    private static final double TICKS = 100;

    private Processors() {
    }

    /**
     * By part, up to now: the portal, PostgreSQL with all its processes, the mail server, and this program, which takes the receipts.
     *
     * @param portal its process
     * @param database the process that all others of PostgreSQL come from
     */
    static Map<String, Double> used(long portal, long database) {
        Map<String, Double> used = new TreeMap<>();
        if (!Files.isReadable(Path.of("/proc/self/stat"))) {
            return used;
        }
        used.put("portal", of(portal));
        used.put("taking receipts", of(ProcessHandle.current().pid()));
        used.put("PostgreSQL", of(database) + ProcessHandle.of(database).stream().flatMap(ProcessHandle::children).mapToDouble(child -> of(child.pid())).sum());
        used.put("mail server", of("/dovecot") + of("/imap"));
        return used;
    }

    /** The same of this portal and its database. */
    static Map<String, Double> used(LocalStack portal) throws SQLException {
        try (Connection connection = portal.postgres().connect(); Statement sql = connection.createStatement(); ResultSet own = sql.executeQuery("select pg_backend_pid()")) {
            own.next();
            return used(portal.portal().pid(), ProcessHandle.of(own.getLong(1)).flatMap(ProcessHandle::parent).map(ProcessHandle::pid).orElse(0L));
        }
    }

    /** Of all processes below this one whose program has this in its name. */
    private static double of(String program) {
        return ProcessHandle.current().descendants().filter(child -> child.info().command().orElse("").contains(program)).mapToDouble(child -> of(child.pid())).sum();
    }

    /** Of this process, and of those that it has started and that have ended. */
    static double of(long pid) {
        try {
            String said = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = said.substring(said.lastIndexOf(')') + 2).split(" ");
            return Stream.of(fields[11], fields[12], fields[13], fields[14]).mapToLong(Long::parseLong).sum() / TICKS;
        } catch (IOException ended) { // since it was listed
            return 0;
        }
    }

    /** What was used between these two. */
    static Map<String, Double> between(Map<String, Double> before, Map<String, Double> after) {
        Map<String, Double> used = new TreeMap<>();
        after.forEach((part, seconds) -> used.put(part, seconds - before.getOrDefault(part, 0.0)));
        return used;
    }
}
