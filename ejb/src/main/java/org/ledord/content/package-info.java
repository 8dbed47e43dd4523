/**
 * What the project writes for all to read: posts, and the small things on a reform's page. A post is a draft that only
 * the lead sees until it is published; from then on it is public and told of in the digest.
 */
package org.ledord.content;
