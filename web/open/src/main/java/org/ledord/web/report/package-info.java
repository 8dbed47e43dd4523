/** Where machines report the values of pilots, with a bearer token and nothing else. */
package org.ledord.web.report;
