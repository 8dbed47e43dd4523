package org.ledord.inbound;

/**
 * What an input says.
 *
 * @param text the words, each under the name of the matter that they were written under
 * @param matterId the one matter that all of it was written under, or null
 * @param round the reference of a round that some of it was written under, which is no answer to it; or null
 */
record InputText(String text, Long matterId, String round) {
}
