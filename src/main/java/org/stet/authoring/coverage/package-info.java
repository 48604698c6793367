/**
 * Which parts of a rule its cases exercise: whether each constraint held where the rule spoke, and
 * whether a silence ever turned on it alone.
 *
 * <p>Stronger than the line coverage of programs: a constraint is covered only if a case would go
 * wrong without it (after the masking of conditions in MC/DC, Chilenski and Miller 1994).
 *
 * <p>Nothing is shown here; the command writes it out.
 */
package org.stet.authoring.coverage;
