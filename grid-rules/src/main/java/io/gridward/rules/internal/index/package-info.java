/**
 * Which of many conditions hold, found without trying them one by one: conditions as boxes over numbers, and bit rows
 * that tell for each class of a number which boxes remain. {@code ClauseIndex} is the door; where it pays, code made for
 * the boxes ({@code MadeCode}) finds the first.
 *
 * <p>Knows facts as numbers only; knows no attribute, rule, table or policy. Not exported.
 */
@NullMarked
package io.gridward.rules.internal.index;

import org.jspecify.annotations.NullMarked;
