/** What those who write a proposal say about it among themselves. */
package org.ledord.web.discussion;
