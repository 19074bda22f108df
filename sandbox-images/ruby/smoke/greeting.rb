def greeting(n)
  "hello from #{n}"
end
