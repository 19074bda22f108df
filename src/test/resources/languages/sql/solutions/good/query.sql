SELECT name, length FROM river WHERE length > 1000 ORDER BY length DESC;
