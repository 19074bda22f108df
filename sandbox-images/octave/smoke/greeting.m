function words = greeting(n)
  words = sprintf('hello from %d', n);
end
