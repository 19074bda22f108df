loop { puts "and so on" }
