CREATE TABLE river (name TEXT, length INT);
INSERT INTO river VALUES ('Amazon', 6400), ('Nile', 6650), ('Spree', 400);
