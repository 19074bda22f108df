/* Bytes to numbers and strings, and back. Pure: no input or output, so that tests replay golden frames through it. */
#include "runner.h"

#include <endian.h>
#include <stdlib.h>
#include <string.h>

enum { MAGIC = 0x43, VERSION = 1 };

bool header_decode(const uint8_t raw[HEADER_SIZE], struct header *header) {
    uint32_t sequence, length;
    uint64_t nonce;
    memcpy(&sequence, raw + 4, 4);
    memcpy(&length, raw + 8, 4);
    memcpy(&nonce, raw + 12, 8);
    *header = (struct header){raw[2], raw[3], be32toh(sequence), be32toh(length), be64toh(nonce)};
    return raw[0] == MAGIC && raw[1] == VERSION && header->length <= MAX_PAYLOAD;
}

void header_encode(const struct header *header, uint8_t raw[HEADER_SIZE]) {
    uint32_t sequence = htobe32(header->sequence), length = htobe32(header->length);
    uint64_t nonce = htobe64(header->nonce);
    raw[0] = MAGIC;
    raw[1] = VERSION;
    raw[2] = header->type;
    raw[3] = header->flags;
    memcpy(raw + 4, &sequence, 4);
    memcpy(raw + 8, &length, 4);
    memcpy(raw + 12, &nonce, 8);
}

static bool take(struct cursor *c, void *into, size_t length) {
    if (c->bad || (size_t)(c->end - c->at) < length) {
        c->bad = true;
        return false;
    }
    memcpy(into, c->at, length);
    c->at += length;
    return true;
}

uint8_t get_u8(struct cursor *c) {
    uint8_t value;
    return take(c, &value, 1) ? value : 0;
}

uint32_t get_u32(struct cursor *c) {
    uint32_t value;
    return take(c, &value, 4) ? be32toh(value) : 0;
}

uint64_t get_u64(struct cursor *c) {
    uint64_t value;
    return take(c, &value, 8) ? be64toh(value) : 0;
}

uint8_t *get_bytes(struct cursor *c, size_t *length) {
    *length = get_u32(c);
    if (c->bad || (size_t)(c->end - c->at) < *length) {
        c->bad = true;
        *length = 0;
        return c->at;
    }
    uint8_t *bytes = c->at;
    c->at += *length;
    return bytes;
}

/* A C string without a copy: it moves one byte back, over its own length field, and so has room for its NUL. */
char *get_text(struct cursor *c) {
    size_t length;
    uint8_t *bytes = get_bytes(c, &length);
    if (c->bad || memchr(bytes, 0, length)) {
        c->bad = true;
        return NULL;
    }
    char *text = (char *)bytes - 1;
    memmove(text, bytes, length);
    text[length] = 0;
    return text;
}

bool finished(const struct cursor *c) {
    return !c->bad && c->at == c->end;
}

/* False when memory ran out. */
bool put(struct buffer *b, const void *bytes, size_t length) {
    if (b->capacity - b->length < length) {
        size_t capacity = (b->length + length) * 2;
        uint8_t *data = realloc(b->data, capacity);
        if (!data)
            return false;
        b->data = data;
        b->capacity = capacity;
    }
    if (length > 0)
        memcpy(b->data + b->length, bytes, length);
    b->length += length;
    return true;
}

void put_u8(struct buffer *b, uint8_t value) {
    put(b, &value, 1);
}

void put_u32(struct buffer *b, uint32_t value) {
    value = htobe32(value);
    put(b, &value, 4);
}

void put_u64(struct buffer *b, uint64_t value) {
    value = htobe64(value);
    put(b, &value, 8);
}

void put_str(struct buffer *b, const void *bytes, size_t length) {
    put_u32(b, (uint32_t)length);
    put(b, bytes, length);
}

void put_text(struct buffer *b, const char *text) {
    put_str(b, text, strlen(text));
}

/* Relative, at most MAX_DEPTH names, none of them empty, `.` or `..`. */
bool path_is_sound(const char *path) {
    if (strlen(path) >= MAX_PATH)
        return false;
    int depth = 0;
    for (const char *name = path;; name++) {
        size_t length = strcspn(name, "/");
        bool dots = (length == 1 && name[0] == '.') || (length == 2 && name[0] == '.' && name[1] == '.');
        if (length == 0 || length > 255 || dots || ++depth > MAX_DEPTH)
            return false;
        name += length;
        if (!*name)
            return true;
    }
}
