package dev.cupel.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/// The connection to one caller who follows something.
record EventLine(SseEventSink sink, Sse sse) {
    boolean isOpen() {
        return !sink.isClosed();
    }

    /// @param json already written
    void send(int number, String event, String json) {
        send(sse.newEventBuilder()
                .id(Integer.toString(number))
                .name(event)
                .mediaType(MediaType.TEXT_PLAIN_TYPE) // as it is, not once more as a JSON string
                .data(json)
                .build());
    }

    /// A comment, so that nobody on the way takes the silence for an end.
    void signOfLife() {
        send(sse.newEventBuilder().comment("still here").build());
    }

    private void send(OutboundSseEvent event) {
        sink.send(event).toCompletableFuture().join();
    }
}
