/**
 * What has happened in one's groups and reforms since one was last here. It is read from the matters and their dates, under the
 * same {@link org.ledord.access.Scope} as their pages, so that it tells nothing that its reader could not find themselves; the
 * audit trail is asked for the reader's own deeds alone, which are no news to them. Until when somebody was here before is two
 * moments that are written over (ADR 0025).
 */
package org.ledord.happening;
