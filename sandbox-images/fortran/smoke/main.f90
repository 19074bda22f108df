program main
  use words
  implicit none
  print '(a, i0)', greeting, 40 + 2
end program
