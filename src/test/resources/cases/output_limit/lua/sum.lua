while true do print("and so on") end
