/* One step, from its start to DONE. */
#include "runner.h"

#include <stdlib.h>

void outcome_encode(struct buffer *b, const char *id, const struct outcome *outcome) {
    put_text(b, id);
    put_u8(b, outcome->kind);
    put_u32(b, outcome->value);
    put_u64(b, outcome->cpu_us);
    put_u64(b, outcome->wall_us);
    put_u64(b, outcome->memory);
    put_u8(b, outcome->cut);
}

static void send_stream(uint8_t type, struct stream *s) {
    for (size_t done = s->told; done < s->held.length; done += OUTPUT_CHUNK) {
        size_t left = s->held.length - done;
        send_frame(type, 0, s->held.data + done, left < OUTPUT_CHUNK ? left : OUTPUT_CHUNK);
    }
}

static void close_streams(struct watch *w) {
    shut(&w->stdin_fd);
    shut(&w->dialogue.fd);
    for (int i = 0; i < STREAMS; i++) {
        shut(&w->streams[i].fd);
        free(w->streams[i].held.data);
    }
}

/* Starts the main process and sees it through. False if someone could not be killed. */
static bool execute_step(const struct step *step, struct watch *w, struct outcome *outcome) {
    int error = box_prepare(step);
    if (!error) {
        watch_start(w);
        error = child_start(step, w);
    }
    if (error) {
        *outcome = (struct outcome){.kind = NOT_STARTED, .value = (uint32_t)error};
        return kill_everything(w->uid);
    }
    return watch(w, outcome);
}

void step_run(const struct step *step, struct buffer *standard_in, const struct calls *calls) {
    struct buffer b = {0};
    put_text(&b, step->id);
    send_buffer(STARTED, 0, &b);

    struct outcome outcome = {0};
    const struct limits *l = &step->limits;
    struct watch w = {
        .limits = l,
        .uid = step_uid(step),
        .standard_in = standard_in,
        .stdin_fd = -1,
        .talks = step->wants & WANTS_TALK,
        .dialogue = {.calls = calls, .fd = -1},
        .streams = {{.fd = -1, .limit = l->output}, {.fd = -1, .limit = l->output}, {.fd = -1, .limit = l->report}},
    };
    bool sound = execute_step(step, &w, &outcome);
    for (int i = 0; i < STREAMS; i++)
        send_stream((uint8_t)(STDOUT + i), &w.streams[i]);
    close_streams(&w);
    if (sound && outcome.kind != NOT_STARTED)
        box_collect(step);
    sound = sound && box_settle(step) && box_clean(step_uid(step));
    outcome_encode(&b, step->id, &outcome);
    send_buffer(DONE, 0, &b);
    talk_end(w.talks);
    if (!sound)
        broken("a step could not be cleaned up");
}
