my @all;
while (1) { push @all, "x" x 1_000_000; }
