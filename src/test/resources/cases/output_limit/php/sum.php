<?php
while (true) echo "and so on\n";
