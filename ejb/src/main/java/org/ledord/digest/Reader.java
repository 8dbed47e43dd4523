package org.ledord.digest;

/** Somebody whom the next digest goes to; the name is null for who only follows by mail. Never the address. */
public record Reader(String name) {
}
