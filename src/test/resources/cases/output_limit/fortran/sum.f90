program sum
  do
    print '(a)', 'and so on'
  end do
end program
