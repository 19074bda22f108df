package Fact;
use strict;
use warnings;

sub fact {
    my ($n) = @_;
    die "n must not be negative\n" if $n < 0;
    return $n < 2 ? 1 : $n * fact($n - 1);
}

1;
