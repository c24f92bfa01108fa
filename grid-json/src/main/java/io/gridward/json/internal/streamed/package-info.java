/**
 * What the writers of this library wrote, read in one pass and without a tree: fields in the order in which they are
 * asked for, every value as it is written. At the first thing that is not so it {@linkplain
 * io.gridward.json.internal.streamed.NotAsWritten gives up}, and the text is read again as a located tree, which
 * takes every order and says what is wrong and where. So both give the same, or this gives nothing.
 *
 * <p>It reads bytes, not tokens: a name that is expected is compared where it lies, and a field that says what it said
 * last is not read again.
 *
 * <p>Knows the values of {@link io.gridward.json.internal.located}; no kind of document. Not exported.
 */
@NullMarked
package io.gridward.json.internal.streamed;

import org.jspecify.annotations.NullMarked;
