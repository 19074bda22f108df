kept = {};
while true
  kept{end + 1} = ones(1000, 1000);
end
