/** Measurements, side by side with what users would pick instead; how to run and read them: this module's README. */
@NullMarked
package vn.toso.benchmarks;

import org.jspecify.annotations.NullMarked;
