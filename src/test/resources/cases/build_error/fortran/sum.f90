program sum
  implicit none
  print *, x
end program
