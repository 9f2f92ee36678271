-- What a row of the classification table opens to: its reasons.
SELECT provider, category, reply, status, reason, SUM(count) AS count
FROM chosen
WHERE outcome <> 'delivered'
GROUP BY provider, category, reply, status, reason
ORDER BY count DESC;
