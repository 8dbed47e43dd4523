package org.ledord.transparency;

import java.util.List;

/** A page of the reform's published minutes. */
public record MinutesList(OpenReform reform, List<OpenMinutes> minutes) {
}
