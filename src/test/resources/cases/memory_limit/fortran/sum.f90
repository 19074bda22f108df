program sum
  implicit none
  type node
    real, allocatable :: a(:)
  end type
  type(node) :: all(100000)
  integer :: i
  do i = 1, 100000
    allocate(all(i)%a(1000000))
    all(i)%a = 1.0
  end do
  print *, all(1)%a(1)
end program
