/**
 * The local web server: who may ask, how much, and how an answer goes out.
 *
 * <p>It listens on 127.0.0.1 alone, behind a token that only whoever started the desk has seen, and
 * lets no page of another origin in.
 *
 * <p>It knows no story and no report; what is asked for is found by the room above.
 */
package org.stet.desk.http;
