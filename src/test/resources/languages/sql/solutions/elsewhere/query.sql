ATTACH '/tmp/mine.db' AS mine;
