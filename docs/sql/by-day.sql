-- Stacked daily bars.
SELECT day, category, SUM(count) AS count
FROM chosen
WHERE outcome <> 'delivered'
GROUP BY day, category
ORDER BY day, category;
