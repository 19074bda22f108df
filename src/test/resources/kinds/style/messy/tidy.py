import os,sys
x=1
y = [ 1,2 ]
print( x+2 );  long_enough_to_be_too_long = 'abcdefghijklmnopq'
