local greeting = require 'greeting'
print(greeting(40 + 2))
