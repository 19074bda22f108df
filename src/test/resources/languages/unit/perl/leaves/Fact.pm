package Fact;

sub fact { exit 0 }

1;
