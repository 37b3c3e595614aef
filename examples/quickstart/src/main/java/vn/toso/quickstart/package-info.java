/** The shortest way to a true figure, and to an indicator of one's own. */
@NullMarked
package vn.toso.quickstart;

import org.jspecify.annotations.NullMarked;
