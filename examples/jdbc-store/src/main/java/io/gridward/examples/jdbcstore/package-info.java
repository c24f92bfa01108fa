/** A host that keeps its cases in its own database, in plain SQL, and in its own transactions. */
@NullMarked
package io.gridward.examples.jdbcstore;

import org.jspecify.annotations.NullMarked;
