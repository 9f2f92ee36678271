-- Period and scope: dates, sending domain, provider, email type, sending IP, recipient domain, source.
-- They narrow sends as well, so they move numerator and denominator of a rate.
CREATE VIEW scope AS
SELECT * FROM events
WHERE TRUE; -- AND day BETWEEN '2026-11-01' AND '2026-11-30' AND provider IN ('google', 'yahoo')
