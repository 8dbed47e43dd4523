package org.ledord.opendata;

/**
 * What one column of a list holds.
 *
 * @param name as the statement gives it
 * @param says what it means, in English, for the interface's description
 */
public record Column(String name, Type type, String says) {
    /** What kind of value; each may be null but for what identifies the row. */
    public enum Type {
        TEXT, INTEGER, NUMBER, FLAG,
        /** {@code 2026-11-28}, in the reform's own zone. */
        DATE,
        /** A moment (RFC 3339). */
        MOMENT
    }

    /** Whether it tells where the row's page is; those who read get the whole address of it. */
    public boolean isPath() {
        return name.equals("path");
    }

    /** What those who read know it by. */
    public String told() {
        return isPath() ? "url" : name;
    }

    static Column text(String name, String says) {
        return new Column(name, Type.TEXT, says);
    }

    static Column integer(String name, String says) {
        return new Column(name, Type.INTEGER, says);
    }

    static Column number(String name, String says) {
        return new Column(name, Type.NUMBER, says);
    }

    static Column flag(String name, String says) {
        return new Column(name, Type.FLAG, says);
    }

    static Column date(String name, String says) {
        return new Column(name, Type.DATE, says);
    }

    static Column moment(String name, String says) {
        return new Column(name, Type.MOMENT, says);
    }
}
