/** Letters in the workspace: who has them, who does not, and why. Names, never addresses. */
package org.ledord.web.delivery;
