-- The heat map: provider by category.
SELECT provider, category, SUM(count) AS count
FROM chosen
WHERE outcome <> 'delivered'
GROUP BY provider, category
ORDER BY provider, category;
