while true
  printf('and so on\n');
end
