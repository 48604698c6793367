/**
 * Rules as classes: compiling a rule file, and the two stores that save it from being compiled
 * again.
 *
 * <p>Only {@link org.stet.engine.compiled.RuleCompiler} may refer to the compiler of Drools, and it
 * is loaded only when a file has to be compiled.
 *
 * <p>Nothing that runs rules over facts may stand here.
 */
package org.stet.engine.compiled;
