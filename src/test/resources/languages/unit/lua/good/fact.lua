local function fact(n)
    assert(n >= 0, 'n must not be negative')
    return n < 2 and 1 or n * fact(n - 1)
end

return fact
