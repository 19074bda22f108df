-- How far the validation of a version has come, for who follows it; removed a day later.
CREATE TABLE version_event (
    version uuid NOT NULL REFERENCES assignment_version,
    number  int NOT NULL,
    at      timestamptz NOT NULL,
    event   text NOT NULL,
    data    text NOT NULL,
    PRIMARY KEY (version, number)
);
CREATE INDEX version_event_at ON version_event (at);
