/**
 * What the project writes for all to read: posts, pages, and the small things on a reform's page. A post is a draft that only
 * the lead sees until it is published; from then on it is public and told of in the digest. A page tells what stands, and each
 * of its languages goes its own way (ADR 0038).
 * A report is what the lead writes, with the reform's figures taken from the public views once and for all.
 */
package org.ledord.content;
