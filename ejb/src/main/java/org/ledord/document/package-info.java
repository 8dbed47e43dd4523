/**
 * Documents of a reform: what the project lays out for all to open. A document has versions, a file each, and each version says how
 * somebody reads it who cannot read the file. It is a draft, published, or withdrawn; what is not published is told of nowhere (ADR 0042).
 * Files are kept and judged as those that come with mail ({@link org.ledord.attachment}); their text is read once, when they come.
 */
package org.ledord.document;
