/**
 * Who follows a reform by mail. Members of its reference groups follow by being members; anyone else asks, and confirms
 * from their own mailbox. Each has a rhythm of their own and is told everything once, in that rhythm. Ending is one click,
 * needs no sign-in and holds before the next letter, queued ones included. None of it touches notices and rounds.
 */
package org.ledord.subscription;
