-- A signed statement on every grade, and the public halves of the keys that signed. Keys belong to the installation.

ALTER TABLE grade ADD COLUMN receipt bytea;  -- canonical JSON with its signature; null on grades older than this

CREATE TABLE receipt_key (
    id         text PRIMARY KEY,             -- its thumbprint (RFC 7638)
    public_key bytea NOT NULL,
    created_at timestamptz NOT NULL
);
