/**
 * Who follows a reform by mail. Members of its reference groups follow by being members; anyone else asks, and confirms
 * from their own mailbox. Ending is one click, needs no sign-in and holds before the next letter, queued ones included.
 */
package org.ledord.subscription;
