-- The summary tiles. Rates are NULL where no delivery was seen. `low` and `high` are the 95 % interval (Wilson).
WITH counts AS (
  SELECT
    COALESCE(SUM(CASE WHEN outcome = 'bounce' AND permanence = 'permanent' THEN count END), 0) AS permanent,
    COALESCE(SUM(CASE WHEN outcome = 'bounce' AND permanence = 'temporary' THEN count END), 0) AS temporary,
    COALESCE(SUM(CASE WHEN outcome = 'bounce' AND (block = 1 OR (chosen.reason IS NULL AND category IN ('Blocked', 'DMARC')))
      THEN count END), 0) AS blocks,
    COALESCE(SUM(CASE WHEN outcome = 'never-sent' THEN count END), 0) AS neverSent,
    COALESCE(SUM(CASE WHEN outcome = 'delivered' THEN count END), 0) AS delivered
  FROM chosen LEFT JOIN reasons ON reasons.reason = chosen.reason
),
sends AS (
  SELECT COALESCE(SUM(count), 0) AS sends FROM scope WHERE outcome IN ('bounce', 'delivered')
),
tiles AS (
  SELECT 'permanent' AS tile, permanent AS part, NULL AS whole FROM counts
  UNION ALL SELECT 'permanentRate', permanent, sends FROM counts, sends WHERE delivered > 0
  UNION ALL SELECT 'block', blocks, NULL FROM counts
  UNION ALL SELECT 'blockRate', blocks, sends FROM counts, sends WHERE delivered > 0
  UNION ALL SELECT 'delivered', delivered, NULL FROM counts WHERE delivered > 0
  UNION ALL SELECT 'deliveryRate', delivered, sends FROM counts, sends WHERE delivered > 0
  UNION ALL SELECT 'temporary', temporary, NULL FROM counts
  UNION ALL SELECT 'neverSent', neverSent, NULL FROM counts
),
shares AS (
  SELECT tile, part, whole, 1.0 * part / whole AS value, 1.959964 * 1.959964 / whole AS z2 FROM tiles
),
spreads AS (
  SELECT tile, part, whole, value, z2,
         1.959964 * SQRT(value * (1 - value) / whole + z2 / (4.0 * whole)) AS spread
  FROM shares
)
SELECT tile, part, whole, value,
       CASE WHEN part = 0 THEN 0 WHEN whole IS NOT NULL THEN (value + z2 / 2 - spread) / (1 + z2) END AS low,
       CASE WHEN part = whole THEN 1 WHEN whole IS NOT NULL THEN (value + z2 / 2 + spread) / (1 + z2) END AS high
FROM spreads;
