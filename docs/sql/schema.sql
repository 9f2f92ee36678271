-- One row an observation, or a count of equal ones. Unknown text is '', unknown codes and verdicts are NULL.
CREATE TABLE observations (
  event VARCHAR, -- 16 hex digits that tell an event from every other; '' in rows that are counts
  day VARCHAR, -- "2026-11-23"
  source VARCHAR, -- "import:<format>" or the surface it was seen on
  outcome VARCHAR, -- bounce, delivered, never-sent
  sendingDomain VARCHAR,
  recipientDomain VARCHAR,
  provider VARCHAR,
  emailType VARCHAR,
  sendingIp VARCHAR,
  reply INTEGER,
  status VARCHAR,
  category VARCHAR,
  reason VARCHAR,
  permanence VARCHAR, -- permanent, temporary, unknown
  count BIGINT
);
