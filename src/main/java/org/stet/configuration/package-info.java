/**
 * The settings of a newsroom: its project file, found upwards from a draft, read and held against
 * what can be set.
 *
 * <p>Says what was set and where it stands; what follows from it is done by the rooms that it
 * concerns.
 *
 * <p>No rule is loaded and no article read here, and nothing in the file is ever run.
 */
package org.stet.configuration;
