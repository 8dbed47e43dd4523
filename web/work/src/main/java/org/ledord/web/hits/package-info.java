/** Which public pages of a reform are read, in the workspace: to read and as a file for a spreadsheet (ADR 0041). */
package org.ledord.web.hits;
