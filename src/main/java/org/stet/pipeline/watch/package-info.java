/**
 * Which files of a story were saved, so that it can be checked again.
 *
 * <p>Waits for the operating system to tell; what is done about it is decided elsewhere.
 *
 * <p>No file is read here.
 */
package org.stet.pipeline.watch;
