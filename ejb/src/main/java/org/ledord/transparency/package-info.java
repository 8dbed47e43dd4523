/**
 * What everyone sees. Reads nothing but the {@code public_*} views, through a database role that may select nothing
 * else; so what is not in a view cannot leak. Uses no other feature but the permission to be asked for.
 */
package org.ledord.transparency;
