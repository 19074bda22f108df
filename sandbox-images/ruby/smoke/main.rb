require_relative 'greeting'
puts greeting(40 + 2)
