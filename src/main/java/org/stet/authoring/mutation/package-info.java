/**
 * Mutation tests of rules: each rule is made wrong in one small way, and a case must notice.
 *
 * <p>After DeMillo, Lipton and Sayward 1978 (Hints on Test Data Selection): cases that tell a rule
 * from its near relatives say what it means.
 *
 * <p>No rule is compiled here: mutants are run from their tree.
 */
package org.stet.authoring.mutation;
