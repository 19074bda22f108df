return function(n)
    return "hello from " .. n
end
