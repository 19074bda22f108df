def fact(n)
  raise ArgumentError, "n must not be negative" if n < 0
  (1..n).reduce(1, :*)
end
