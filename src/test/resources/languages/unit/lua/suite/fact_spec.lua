local fact = require 'fact'

describe('fact', function()
    it('knows zero', function()
        assert.are.equal(1, fact(0))
    end)

    it('knows five', function()
        assert.are.equal(120, fact(5))
    end)

    it('refuses a negative number', function()
        assert.has_error(function() fact(-1) end)
    end)

    it('knows a large number', function()
        assert.are.equal(2432902008176640000, fact(20))
    end)
end)
