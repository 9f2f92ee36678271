-- The classification table: Email Service Provider, Category, Error Code, Status Code, Count (%).
-- To group it, put sendingDomain, recipientDomain or sendingIp in front of both lists.
SELECT provider, category, reply, status,
       SUM(count) AS count,
       1.0 * SUM(count) / SUM(SUM(count)) OVER () AS share,
       SUM(CASE WHEN outcome = 'never-sent' THEN count ELSE 0 END) AS neverSent,
       SUM(CASE WHEN outcome = 'bounce' AND permanence = 'permanent' THEN count ELSE 0 END) AS permanent,
       SUM(CASE WHEN outcome = 'bounce' AND permanence = 'temporary' THEN count ELSE 0 END) AS temporary
FROM chosen
WHERE outcome <> 'delivered'
GROUP BY provider, category, reply, status
ORDER BY count DESC, provider, category, reply, status;
