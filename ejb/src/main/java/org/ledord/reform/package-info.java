/**
 * The frame of a project: its commission and purpose, goals, numbered principles, parts and the timeline, each in as many
 * of the four languages as have been written, and always in the reform's own. A phase without a date says so and never
 * carries one. Others find a reform by its key through {@link org.ledord.reform.Reforms}; numbers of principles and slugs of
 * parts are permanent, and these are retired, never removed.
 */
package org.ledord.reform;
