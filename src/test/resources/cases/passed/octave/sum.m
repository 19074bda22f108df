a = sscanf(input('', 's'), '%d');
printf('%d\n', a(1) + a(2));
