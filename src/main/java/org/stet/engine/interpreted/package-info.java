/**
 * Rules run from their tree, without being compiled: for tests of a rule, its mutants, its
 * coverage, and the question why it was silent.
 *
 * <p>A test holds that every rule finds the same here and in Drools, on all its cases.
 *
 * <p>No story of a user is checked here, and Drools is not known.
 */
package org.stet.engine.interpreted;
