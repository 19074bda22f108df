program sum
  implicit none
  integer :: a, b
  read *, a, b
  print '(i0)', a + b
  stop 3
end program
