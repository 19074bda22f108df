package dev.cupel.api;

import dev.cupel.domain.Bytes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses bodies that are too large: by what they say of their length at once, else where they pass the limit.
class BodyLimits {
    @ServerRequestFilter
    public void limit(ContainerRequestContext request) {
        String type = Objects.requireNonNullElse(request.getHeaderString(HttpHeaders.CONTENT_TYPE), "");
        Bytes most = Bodies.most(type);
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > most.count()) throw Bodies.tooLarge(most);
        if (length == null) request.setEntityStream(new Counted(request.getEntityStream(), most));
    }

    private static final class Counted extends FilterInputStream {
        private final Bytes most;
        private long seen;

        Counted(InputStream in, Bytes most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) count(1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) count(read);
            return read;
        }

        private void count(int more) {
            seen += more;
            if (seen > most.count()) throw Bodies.tooLarge(most);
        }
    }
}
