package io.gridward.json.internal.located;

import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document.
 *
 * @param model what it says, or null if anything is wrong with it
 * @param places where each thing it speaks of stands, for checks against other documents
 * @param <T> the model
 */
public record Read<T>(@Nullable T model, ModelPlaces places) {}
