/**
 * The log of checked pages that a store is written to.
 *
 * <p><b>The problem.</b> Bytes come back from a disk cut, torn, flipped or at another place than they were put. Who reads a
 * page must know that it is whole and the one that was asked for, and who commits must know when it will stay.
 *
 * <p><b>The pieces.</b> {@link fr.junn.temporal.log.PageLog} appends pages to a {@link
 * fr.junn.temporal.page.PageStore}, makes them durable, for all who wait at once, and reads them back; {@link
 * fr.junn.temporal.log.Page} is one whose checksum was right. The checksum covers the place of the page too, so that a page
 * that lands elsewhere is not taken for one.
 *
 * <pre>{@code
 * PageLog log = PageLog.open(space.open("log"), "log");
 * long address = log.append(type, content);
 * log.flush();
 * log.sync(log.end());
 * }</pre>
 *
 * <p><b>The format</b>, version 1, little-endian: length of the content (4), CRC-32C of address (8), type and content (4),
 * type (1), content.
 *
 * <p><b>Sources.</b> CRC-32C: Castagnoli, Bräuer, Herrmann, IEEE Trans. Communications 41 (1993). That synced data alone can
 * be relied on, and that writes may be reordered and torn: Pillai et al., <i>All File Systems Are Not Created Equal</i>,
 * OSDI 2014. That an fsync which failed once says nothing afterwards: Rebello et al., <i>Can Applications Recover from fsync
 * Failures?</i>, USENIX ATC 2020.
 */
@NullMarked
package fr.junn.temporal.log;

import org.jspecify.annotations.NullMarked;
