/** The first page of the workspace: what waits for the person who is signed in, and the language that we write to them in. */
package org.ledord.web.home;
