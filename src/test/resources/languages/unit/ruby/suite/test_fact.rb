require "minitest/autorun"
require_relative "fact"

class TestFact < Minitest::Test
  def test_zero
    assert_equal 1, fact(0)
  end

  def test_five
    assert_equal 120, fact(5)
  end

  def test_negative
    assert_raises(ArgumentError) { fact(-1) }
  end

  def test_large
    assert_equal 2432902008176640000, fact(20)
  end
end
