package org.stet.report;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;

/** Reads JSON-LD as any consumer would, with a context from a file instead of the network. */
public final class LinkedData {
  private LinkedData() {}

  /**
   * {@code document} with every term an IRI; relative ones are resolved against {@code
   * file:///desk/}.
   *
   * @param context the only address that may be asked for
   * @param resource what stands there
   * @throws JsonLdError if it is no JSON-LD, or a term is not in the context
   */
  public static JsonNode expanded(String document, String context, String resource)
      throws JsonLdError {
    JsonLdOptions options = new JsonLdOptions();
    options.setUndefinedTermsPolicy(JsonLdOptions.ProcessingPolicy.Fail);
    options.setBase(URI.create("file:///desk/"));
    options.setDocumentLoader(
        (url, asked) -> {
          if (!url.toString().equals(context)) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, url.toString());
          }
          return read(resource);
        });
    Document read = JsonDocument.of(new StringReader(document));
    try {
      return new ObjectMapper().readTree(JsonLd.expand(read).options(options).get().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document read(String resource) throws JsonLdError {
    try (InputStream in = LinkedData.class.getResourceAsStream(resource)) {
      return JsonDocument.of(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
