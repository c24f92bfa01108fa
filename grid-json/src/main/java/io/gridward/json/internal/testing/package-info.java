/**
 * The reader and the writer of policy tests. Knows the model of the test kit, which names neither JUnit nor AssertJ in
 * what is used here. Not exported.
 */
@NullMarked
package io.gridward.json.internal.testing;

import org.jspecify.annotations.NullMarked;
