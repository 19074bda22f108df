SELECT title FROM river;
