my ($x, $y) = split " ", <STDIN>;
print $x + $y, "\n";
die "the sum was right";
