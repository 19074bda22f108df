read -r a b
echo $((a + b))
kill -SEGV $$
