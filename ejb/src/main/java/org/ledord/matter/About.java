package org.ledord.matter;

/**
 * What a door's method is about: the first parameter that is one of these tells the policy which reform, group and unit
 * the question concerns. A command record that carries a key implements {@link Within}.
 */
public sealed interface About permits ReformKey, MatterKey, Within {
}
