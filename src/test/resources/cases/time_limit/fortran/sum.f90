program sum
  implicit none
  integer, volatile :: n
  n = 0
  do while (n >= 0)
    n = mod(n + 1, 1000)
  end do
end program
