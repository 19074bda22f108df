a = sscanf(input('', 's'), '%d');
printf('%d\n', sum(a));
exit(3);
