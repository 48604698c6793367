/**
 * The trial of rules: their cases run, and what became of each told to people and programs.
 *
 * <p>The facts of a text are kept, so that an edited rule is asked again without reading anew.
 *
 * <p>Nothing is read from a command line and no file is watched here.
 */
package org.stet.authoring.trial;
