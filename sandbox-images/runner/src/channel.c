/* Frames on stdin and stdout. What breaks the protocol ends the conversation here. */
#include "runner.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>
#include <stdlib.h>

static uint8_t payload_in[MAX_PAYLOAD];
static uint32_t received, sent;
static uint64_t nonce;

/* False at the end of input before the first byte. */
static bool read_fully(void *into, size_t length) {
    for (size_t have = 0; have < length;) {
        ssize_t n = read(STDIN_FILENO, (char *)into + have, length - have);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            if (have == 0)
                return false;
            broken("the input ended within a frame");
        }
        have += (size_t)n;
    }
    return true;
}

/* Waits for the next frame; false when the service has hung up. */
bool receive(struct header *header, struct cursor *payload) {
    uint8_t raw[HEADER_SIZE];
    if (!read_fully(raw, sizeof raw))
        return false;
    if (!header_decode(raw, header))
        broken("not a frame of this protocol");
    if (received == 0)
        nonce = header->nonce;
    if (header->nonce != nonce)
        broken("wrong nonce");
    if (header->sequence != received)
        broken("wrong sequence number");
    received++;
    if (header->length > 0 && !read_fully(payload_in, header->length))
        broken("the input ended within a frame");
    *payload = (struct cursor){payload_in, payload_in + header->length, false};
    return true;
}

static void write_fully(const void *bytes, size_t length) {
    for (size_t done = 0; done < length;) {
        ssize_t n = write(STDOUT_FILENO, (const char *)bytes + done, length - done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            _exit(3); /* the service is gone: nobody is left to tell */
        done += (size_t)n;
    }
}

void send_frame(uint8_t type, uint8_t flags, const void *payload, size_t length) {
    uint8_t raw[HEADER_SIZE];
    header_encode(&(struct header){type, flags, sent++, (uint32_t)length, nonce}, raw);
    write_fully(raw, sizeof raw);
    write_fully(payload, length);
}

/* Sends what was put into the buffer and frees it. */
void send_buffer(uint8_t type, uint8_t flags, struct buffer *payload) {
    send_frame(type, flags, payload->data, payload->length);
    free(payload->data);
    *payload = (struct buffer){0};
}

_Noreturn void broken(const char *reason) {
    struct buffer b = {0};
    put_text(&b, reason);
    send_buffer(BROKEN, 0, &b);
    _exit(2);
}
