/**
 * Finding things by their words (ADR 0037). What can be found is a copy of what the public views say, renewed within a second or two;
 * whether it may be seen is asked of the views at reading. The workspace has entries of its own (ADR 0049), and the policy is asked
 * about each. Everything that is said to have been found was found in what the reader may see.
 */
package org.ledord.search;
