-- The classification table grouped by sending domain.
SELECT sendingDomain, provider, category, reply, status,
       SUM(count) AS count,
       1.0 * SUM(count) / SUM(SUM(count)) OVER () AS share,
       1.0 * SUM(SUM(count)) OVER (PARTITION BY sendingDomain) / SUM(SUM(count)) OVER () AS groupShare
FROM chosen
WHERE outcome <> 'delivered'
GROUP BY sendingDomain, provider, category, reply, status
ORDER BY sendingDomain, count DESC;
