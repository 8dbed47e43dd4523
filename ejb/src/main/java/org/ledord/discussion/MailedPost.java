package org.ledord.discussion;

/**
 * What somebody replied to the mail about a post.
 *
 * @param letterId the letter that it answers, as its token names it
 * @param rawMailId the mail
 * @param text what they wrote, as it was read
 */
public record MailedPost(long letterId, long rawMailId, String text) {
}
