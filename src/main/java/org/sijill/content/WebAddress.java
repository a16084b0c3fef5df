package org.sijill.content;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads web addresses: absolute, http or https, with a host. */
final class WebAddress {

  /** RFC 3986, appendix B, for http and https only, without a user before the host. */
  private static final Pattern PARTS =
      Pattern.compile("(?i)(https?)://([^/?#:@]+)(:[0-9]+)?([/?#].*|)");

  private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  /** In UTF-16 code units; the limit of sitemaps and many servers. */
  private static final int LONGEST = 2_048;

  /** RFC 9293, section 3.1: a port has 16 bits; 0 is reserved. */
  private static final int LAST_PORT = 65_535;

  private WebAddress() {}

  /** Returns the address; a host in letters of any script becomes the ASCII of RFC 5890. */
  static Optional<URI> of(String value) {
    Matcher parts = PARTS.matcher(value);
    if (value.length() > LONGEST || !parts.matches() || !isPort(parts.group(3))) {
      return Optional.empty();
    }
    try {
      String host = IDN.toASCII(parts.group(2));
      String port = parts.group(3) == null ? "" : parts.group(3);
      URI address = new URI(parts.group(1) + "://" + host + port + parts.group(4));
      return Optional.of(address).filter(uri -> uri.getHost() != null);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isPort(@Nullable String colonAndPort) {
    if (colonAndPort == null) {
      return true;
    }
    String port = colonAndPort.replaceFirst("^:0*", "");
    return !port.isEmpty() && port.length() <= 5 && Integer.parseInt(port) <= LAST_PORT;
  }

  /** Returns what to do about a value that is not an address. */
  static String remedy(String value) {
    if (value.length() > LONGEST) {
      return "shorten it to " + LONGEST + " characters";
    }
    Matcher parts = PARTS.matcher(value);
    if (!parts.matches()) {
      return "write it whole, from http:// or https:// on";
    }
    if (!isPort(parts.group(3))) {
      return "a port is a number from 1 to " + LAST_PORT;
    }
    if (STRAY_PERCENT.matcher(value).find()) {
      return "write '%25' for the percent sign";
    }
    return "percent-encode what an address cannot hold: '%20' for a space";
  }
}
