/* One step, from its frame to DONE. */
#include "runner.h"

#include <stdlib.h>
#include <string.h>

uid_t step_uid(const struct step *step) {
    return step->uid_class == BUILD ? BUILD_UID : RUN_UID;
}

/* A list of strings, ended by NULL as execve wants it. */
static void parse_texts(struct cursor *c, char **texts) {
    uint32_t count = get_u32(c);
    if (count > MAX_ARGUMENTS)
        c->bad = true;
    for (uint32_t i = 0; i < count && !c->bad; i++)
        texts[i] = get_text(c);
    texts[c->bad ? 0 : count] = NULL;
}

static void parse_limits(struct cursor *c, struct limits *limits) {
    limits->cpu_ms = get_u64(c);
    limits->wall_ms = get_u64(c);
    limits->memory = get_u64(c);
    limits->output = get_u64(c);
    limits->report = get_u64(c);
    limits->data = get_u64(c);
    limits->processes = get_u32(c);
}

static void parse_collect(struct cursor *c, struct step *step) {
    step->collect_count = get_u32(c);
    if (step->collect_count > MAX_COLLECT)
        c->bad = true;
    for (uint32_t i = 0; i < step->collect_count && !c->bad; i++) {
        step->collect[i].path = get_text(c);
        step->collect[i].max_bytes = get_u64(c);
        if (c->bad || !path_is_sound(step->collect[i].path) || step->collect[i].max_bytes > MAX_HELD)
            c->bad = true;
    }
}

static bool wants_make_sense(uint8_t wants) {
    return wants == WANTS_TALK || (wants <= (WANTS_REPORT | WANTS_CALLS) && wants != WANTS_CALLS);
}

static bool is_sound(const struct step *step) {
    const struct limits *l = &step->limits;
    const uint64_t day_ms = 86400000;
    bool known_cwd = !*step->cwd || strcmp(step->cwd, "/box/src") == 0 || strcmp(step->cwd, "/box/suite") == 0;
    return step->argv[0] && *step->argv[0] && known_cwd && step->uid_class <= RUN
        && step->lay <= (LAY_GIVEN | LAY_SUITE) && wants_make_sense(step->wants)
        && l->cpu_ms > 0 && l->cpu_ms <= day_ms && l->wall_ms > 0 && l->wall_ms <= day_ms && l->memory > 0
        && l->output <= MAX_HELD && l->report <= MAX_HELD && l->processes > 0;
}

bool step_parse(struct cursor *payload, struct step *step) {
    step->id = get_text(payload);
    parse_texts(payload, step->argv);
    parse_texts(payload, step->env);
    step->cwd = get_text(payload);
    step->uid_class = get_u8(payload);
    step->lay = get_u8(payload);
    step->wants = get_u8(payload);
    parse_limits(payload, &step->limits);
    parse_collect(payload, step);
    return finished(payload) && is_sound(step);
}

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
        return kill_everything();
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
