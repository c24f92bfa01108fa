package io.gridward.json.internal.located;

import io.gridward.core.finding.Finding;

/**
 * A finding and where in the document its subject stands.
 *
 * @param finding what is wrong
 * @param place where
 */
public record PlacedFinding(Finding finding, Place place) {}
