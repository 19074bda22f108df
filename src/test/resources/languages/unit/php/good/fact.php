<?php
function fact(int $n): int
{
    if ($n < 0) {
        throw new InvalidArgumentException('n must not be negative');
    }
    return $n < 2 ? 1 : $n * fact($n - 1);
}
