/**
 * People who answer for places: roles, the posts an area has for them, and who holds a post when.
 *
 * <p>Knows areas, nothing of cases. A person is an opaque reference; no name or number of a person is
 * ever held here. API.
 */
@NullMarked
package io.gridward.core.roster;

import org.jspecify.annotations.NullMarked;
