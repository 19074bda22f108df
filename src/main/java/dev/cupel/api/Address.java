package dev.cupel.api;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where requests come from, as far as one caller cannot choose it: of an IPv6 address its network, since everybody has
/// billions of them.
final class Address {
    private static final int NETWORK_BYTES = 8;

    private Address() {}

    /// Of the other end of the connection, or what a trusted proxy says of it.
    static String of(HttpServerRequest request) {
        SocketAddress remote = request.remoteAddress();
        return remote == null || remote.hostAddress() == null ? "local" : network(remote.hostAddress());
    }

    /// @param address a literal
    static String network(String address) {
        try {
            InetAddress literal = InetAddress.ofLiteral(address);
            return literal instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(literal.getAddress(), NETWORK_BYTES))
                    : literal.getHostAddress();
        } catch (IllegalArgumentException _) {
            return "unknown";
        }
    }
}
