module words
  implicit none
  character(len=*), parameter :: greeting = 'hello from '
end module
