/**
 * Writes classes for the virtual machine: methods of plain arithmetic, calls and branches, whose operand stack is empty
 * wherever a branch ends and whose variables are their arguments.
 *
 * <p>Knows nothing of what the code is for. Not exported.
 */
@NullMarked
package io.gridward.rules.internal.code;

import org.jspecify.annotations.NullMarked;
