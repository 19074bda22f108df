program sum
  print '(i0)', 1
end program
