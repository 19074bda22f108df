<?php
require __DIR__ . '/greeting.php';
echo greeting(40 + 2), "\n";
