/** The shortest way to a true figure. */
@NullMarked
package vn.toso.quickstart;

import org.jspecify.annotations.NullMarked;
