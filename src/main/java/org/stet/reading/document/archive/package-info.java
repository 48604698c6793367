/**
 * The zip archives that word processors write, and the XML in them.
 *
 * <p>An archive is hostile: how many parts it has, what they unpack to and how deep they nest is
 * bounded, nothing is unpacked to a disk, and no part may name another place.
 *
 * <p>What the XML means lives with its format, not here.
 */
package org.stet.reading.document.archive;
