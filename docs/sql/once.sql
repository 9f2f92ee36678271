-- Each event once, whatever file it came from twice. Rows that are counts have no event and stay as they are.
CREATE VIEW events AS
SELECT event, day, source, outcome, sendingDomain, recipientDomain, provider, emailType, sendingIp,
       reply, status, category, reason, permanence, count
FROM (
  SELECT observations.*,
         ROW_NUMBER() OVER (PARTITION BY source, event ORDER BY day) AS place
  FROM observations
) AS numbered
WHERE place = 1 OR event = '';
