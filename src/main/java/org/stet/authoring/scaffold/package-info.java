/**
 * New rules to begin with: a rule and its cases that load and hold as they are.
 *
 * <p>There is one shape for each fact that rules are commonly about.
 *
 * <p>Nothing that stands is overwritten, and no rule is run here.
 */
package org.stet.authoring.scaffold;
