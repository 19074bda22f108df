a = sscanf(input('', 's'), '%d');
printf('%d\n', sum(a));
error('the sum was right');
