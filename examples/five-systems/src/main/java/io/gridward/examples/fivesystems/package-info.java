/**
 * A host: it brings documents, a desk and a screen, and plays what happened in two real places through the
 * library. The door is {@link io.gridward.examples.fivesystems.FiveSystems}.
 */
package io.gridward.examples.fivesystems;
