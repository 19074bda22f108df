-- Every table carries its tenant, from the first migration on: rows of one institution are never found by another's keys.

CREATE TABLE tenant (
    id         uuid PRIMARY KEY,
    slug       text NOT NULL UNIQUE,
    title      text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
INSERT INTO tenant (id, slug, title) VALUES ('00000000-0000-7000-8000-000000000001', 'main', 'Main');

CREATE TABLE course (
    id         uuid PRIMARY KEY,
    tenant     uuid NOT NULL REFERENCES tenant,
    slug       text NOT NULL,
    title      text NOT NULL,
    open       boolean NOT NULL,
    created_at timestamptz NOT NULL,
    UNIQUE (tenant, slug)
);

-- Only a hash of the secret is kept; who reads this table cannot call us.
CREATE TABLE api_key (
    id          uuid PRIMARY KEY,
    tenant      uuid NOT NULL REFERENCES tenant,
    role        text NOT NULL CHECK (role IN ('admin', 'platform', 'instructor')),
    name        text NOT NULL,
    course      uuid REFERENCES course,
    secret_hash bytea NOT NULL UNIQUE,
    created_at  timestamptz NOT NULL,
    expires_at  timestamptz,
    revoked_at  timestamptz
);

CREATE TABLE assignment (
    id         uuid PRIMARY KEY,
    tenant     uuid NOT NULL REFERENCES tenant,
    course     uuid NOT NULL REFERENCES course,
    slug       text NOT NULL,
    current    int,                    -- the version that learners meet
    created_at timestamptz NOT NULL,
    UNIQUE (course, slug)
);

CREATE TABLE assignment_version (
    id           uuid PRIMARY KEY,
    tenant       uuid NOT NULL REFERENCES tenant,
    assignment   uuid NOT NULL REFERENCES assignment,
    number       int NOT NULL,
    state        text NOT NULL CHECK (state IN ('validating', 'ready', 'invalid')),
    content_hash text NOT NULL,
    bundle       bytea NOT NULL,       -- the zip as uploaded
    outline      bytea NOT NULL,       -- JSON: what is listed of it
    validation   bytea,                -- JSON: what its solutions did
    created_at   timestamptz NOT NULL,
    UNIQUE (assignment, number),
    UNIQUE (assignment, content_hash)
);

CREATE TABLE submission (
    id           uuid PRIMARY KEY,
    tenant       uuid NOT NULL REFERENCES tenant,
    assignment   uuid NOT NULL REFERENCES assignment,
    version      uuid NOT NULL REFERENCES assignment_version,
    learner      text NOT NULL,
    language     text NOT NULL,
    attempt      int NOT NULL,
    digest       text NOT NULL,
    files        bytea NOT NULL,       -- a zip
    state        text NOT NULL CHECK (state IN ('queued', 'running', 'graded', 'cancelled', 'abandoned')),
    submitted_at timestamptz NOT NULL,
    submitted_by uuid REFERENCES api_key,
    started_at   timestamptz,
    incident     text,                 -- set when abandoned
    UNIQUE (assignment, learner, attempt)
);
CREATE INDEX submission_history ON submission (assignment, id DESC);

-- The last attempt of each learner, so that counting costs one row whatever the history.
CREATE TABLE attempt (
    assignment uuid NOT NULL REFERENCES assignment,
    learner    text NOT NULL,
    tenant     uuid NOT NULL REFERENCES tenant,
    last       int NOT NULL,
    PRIMARY KEY (assignment, learner)
);

CREATE TABLE grade (
    submission uuid PRIMARY KEY REFERENCES submission,
    tenant     uuid NOT NULL REFERENCES tenant,
    verdict    text NOT NULL,
    score      numeric NOT NULL,
    max_score  numeric NOT NULL,
    image      text NOT NULL,          -- digest of the image it was graded in
    staff      bytea NOT NULL,         -- JSON: feedback with everything
    learner    bytea NOT NULL,         -- JSON: feedback without what is hidden
    graded_at  timestamptz NOT NULL
);

CREATE TABLE run (
    id         uuid PRIMARY KEY,
    tenant     uuid NOT NULL REFERENCES tenant,
    key        uuid REFERENCES api_key,
    state      text NOT NULL CHECK (state IN ('queued', 'graded', 'abandoned')),
    request    bytea NOT NULL,         -- JSON
    result     bytea,                  -- JSON
    incident   text,
    created_at timestamptz NOT NULL
);
CREATE INDEX run_age ON run (created_at);

-- The queue. A row is work to be done; done work has no row. The lease is the fence: who cannot show it may not record a result.
CREATE TABLE job (
    id           uuid PRIMARY KEY,
    tenant       uuid NOT NULL REFERENCES tenant,
    kind         text NOT NULL,
    subject      uuid NOT NULL,
    priority     int NOT NULL DEFAULT 0,
    run_at       timestamptz NOT NULL,
    attempt      int NOT NULL DEFAULT 0,
    lease        uuid,
    leased_until timestamptz,
    worker       text,
    enqueued_at  timestamptz NOT NULL,
    UNIQUE (kind, subject)
);
CREATE INDEX job_due ON job (priority DESC, run_at, id);

-- Jobs given up: what an operator looks at in the morning.
CREATE TABLE dead_job (
    id       uuid PRIMARY KEY,
    tenant   uuid NOT NULL REFERENCES tenant,
    kind     text NOT NULL,
    subject  uuid NOT NULL,
    attempts int NOT NULL,
    incident text NOT NULL,
    reason   text NOT NULL,
    died_at  timestamptz NOT NULL
);

-- First answers, replayed when the same request comes again. Sealed with the caller's own key, which we do not have.
CREATE TABLE idempotent_answer (
    tenant       uuid NOT NULL REFERENCES tenant,
    key          uuid NOT NULL REFERENCES api_key,
    name         text NOT NULL,        -- the Idempotency-Key header
    request_hash bytea NOT NULL,
    answer       bytea,
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (key, name)
);
CREATE INDEX idempotent_answer_age ON idempotent_answer (created_at);
