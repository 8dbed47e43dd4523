/** Reports on a reform: written, and published once. */
package org.ledord.web.report;
