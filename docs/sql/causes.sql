-- The fix list: a permanent bounce costs the mail (1), one that is not clear a half, a temporary one a quarter.
SELECT category, reason,
       SUM(count) AS count,
       SUM(count * CASE permanence WHEN 'permanent' THEN 1.0 WHEN 'temporary' THEN 0.25 ELSE 0.5 END) AS cost
FROM chosen
WHERE outcome = 'bounce'
GROUP BY category, reason
ORDER BY cost DESC, category, reason;
