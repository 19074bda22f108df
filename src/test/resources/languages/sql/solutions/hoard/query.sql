WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100)
SELECT length(group_concat(hex(randomblob(5000000)))) FROM n;
