/** What somebody decides about the mail that they get. */
package org.ledord.web.settings;
