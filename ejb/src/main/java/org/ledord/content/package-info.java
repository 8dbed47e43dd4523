/**
 * What the project writes for all to read: posts, pages, and the small things on a reform's page. A post tells what happened, has a
 * number and is told of in the digest; a page tells what stands, and has its place in a tree. What either says is one text for each
 * language, and each of them is a draft, scheduled, public or withdrawn by itself (ADR 0038, 0043).
 * A report is what the lead writes, with the reform's figures taken from the public views once and for all.
 */
package org.ledord.content;
