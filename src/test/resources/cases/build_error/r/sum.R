cat((1
