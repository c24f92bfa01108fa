package io.gridward.json;

import io.gridward.core.casefile.Actor;
import io.gridward.json.internal.located.Fields;
import org.jspecify.annotations.Nullable;

/**
 * A step while its act is read.
 *
 * @param fields its fields
 * @param by the fields of who takes it, or null if they could not be read
 * @param actor who takes it, or null likewise
 */
record StepFields(
        Fields fields, @Nullable Fields by, @Nullable Actor actor) {}
