puts (1 + 
