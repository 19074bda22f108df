/* A step that talks with another in another sandbox: what it says goes out at once, and what the service passes on of the
 * other's words comes in while it runs, until the service hangs up. */
#include "runner.h"

#include <stdlib.h>

/* A STDIN frame. */
void input_hold(struct buffer *standard_in, struct cursor *payload) {
    size_t length;
    uint8_t *bytes = get_bytes(payload, &length);
    if (!finished(payload))
        broken("malformed STDIN");
    if (standard_in->length + length > MAX_HELD || !put(standard_in, bytes, length))
        broken("too much input");
}

/* The next frame while a step talks. False once the service has hung up. */
static bool hear(struct buffer *standard_in) {
    struct header header;
    struct cursor payload;
    if (!receive(&header, &payload))
        exit(3); /* the service is gone */
    if (header.flags != 0)
        broken("unknown flags");
    if (header.type == HANGUP && finished(&payload))
        return false;
    if (header.type != STDIN)
        broken("only input and HANGUP while a step talks");
    input_hold(standard_in, &payload);
    return true;
}

/* Nobody is left to talk to: the step reads to the end of what came, and writes to a closed pipe. */
void talk_hear(struct watch *w) {
    w->talks = hear(w->standard_in);
    if (w->talks)
        return;
    drain(&w->streams[OUT]);
    shut(&w->streams[OUT].fd);
}

/* Sends what the step has written since the last time. */
void talk_tell(struct stream *s) {
    while (s->told < s->held.length) {
        size_t left = s->held.length - s->told;
        size_t now = left < OUTPUT_CHUNK ? left : OUTPUT_CHUNK;
        send_frame(STDOUT, 0, s->held.data + s->told, now);
        s->told += now;
    }
}

/* What was under way to a step that is over reaches nobody. */
void talk_end(bool talks) {
    static struct buffer nowhere; /* kept from one step to the next */
    while (talks && hear(&nowhere))
        nowhere.length = 0;
}
