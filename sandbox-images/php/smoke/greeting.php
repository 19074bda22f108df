<?php
function greeting(int $n): string {
    return "hello from $n";
}
