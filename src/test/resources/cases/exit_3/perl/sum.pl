my ($x, $y) = split " ", <STDIN>;
print $x + $y, "\n";
exit 3;
