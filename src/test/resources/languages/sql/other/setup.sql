CREATE TABLE river (name TEXT, length INT);
INSERT INTO river VALUES ('Rhine', 1230), ('Main', 527);
