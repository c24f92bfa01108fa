/**
 * The one vocabulary of answers: a {@link io.gridward.core.finding.Finding} is a reason code, the
 * path of ids it is about, and details from which its English and Chinese texts are built.
 *
 * <p>Knows nothing of territories, cases or policies; they all speak through it. API: hosts read
 * findings and may add codes of their own with {@link io.gridward.core.finding.HostCode}.
 */
@NullMarked
package io.gridward.core.finding;

import org.jspecify.annotations.NullMarked;
