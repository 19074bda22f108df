all=xxxxxxxxxxxxxxxx
while true; do all=$all$all; done
