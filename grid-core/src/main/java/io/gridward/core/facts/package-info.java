/**
 * Typed facts: what may be said about an issue ({@link io.gridward.core.facts.FactSchema}) and what is
 * said about one ({@link io.gridward.core.facts.Facts}). Nothing is ever coerced from one type to
 * another, and an absent value is a class of its own.
 *
 * <p>Knows nothing of rules or cases. API.
 */
@NullMarked
package io.gridward.core.facts;

import org.jspecify.annotations.NullMarked;
