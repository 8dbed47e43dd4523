/**
 * The servers that Ledord needs, on one machine: what {@code config/bin/run} starts, and what tests and benches start
 * too, so that all of them see the same thing.
 *
 * <p>Reading order: {@link org.ledord.dev.Run} → {@link org.ledord.dev.LocalStack} → one class per server. Nothing of
 * this is part of what is installed for real.
 */
package org.ledord.dev;
