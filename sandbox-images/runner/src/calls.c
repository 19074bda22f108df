/* Calls: requests that wait in the runner's memory, each until the one before it is answered. So the code that answers
 * never knows what comes later, and has given its word before it could find out. */
#include "runner.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A CALL frame: one line without its end. */
void calls_hold(struct calls *calls, struct cursor *payload) {
    size_t length;
    const uint8_t *line = get_bytes(payload, &length);
    if (!finished(payload) || length == 0 || memchr(line, '\n', length))
        broken("malformed CALL");
    if (calls->count == MAX_CALLS || calls->lines.length + length > MAX_CALL_BYTES
        || !put(&calls->lines, line, length) || !put(&calls->lines, "\n", 1))
        broken("too many calls");
    calls->ends[calls->count++] = calls->lines.length;
}

void calls_forget(struct calls *calls) {
    free(calls->lines.data);
    calls->lines = (struct buffer){0};
    calls->count = 0;
}

/* How many bytes of the lines may have been sent by now: those of one call more than there are answers. */
static size_t released(const struct dialogue *d) {
    uint32_t open = d->answered < d->calls->count ? d->answered + 1 : d->calls->count;
    return open == 0 ? 0 : d->calls->ends[open - 1];
}

bool calls_waiting(const struct dialogue *d) {
    return d->fd >= 0 && d->sent < released(d);
}

/* Sends what the answers so far allow; after the last answer nothing more comes. */
void calls_send(struct dialogue *d, const struct buffer *answers) {
    for (; d->scanned < answers->length; d->scanned++)
        d->answered += answers->data[d->scanned] == '\n';
    while (calls_waiting(d)) {
        ssize_t n = write(d->fd, d->calls->lines.data + d->sent, released(d) - d->sent);
        if (n < 0 && errno == EAGAIN)
            return;
        if (n < 0)
            shut(&d->fd); /* nobody listens any more, which is no fault */
        else
            d->sent += (size_t)n;
    }
    if (d->answered >= d->calls->count)
        shut(&d->fd);
}
