<?php
require_once 'fact.php';

use PHPUnit\Framework\TestCase;

final class FactTest extends TestCase
{
    public function testZero(): void
    {
        $this->assertSame(1, fact(0));
    }

    public function testFive(): void
    {
        $this->assertSame(120, fact(5));
    }

    public function testNegative(): void
    {
        $this->expectException(InvalidArgumentException::class);
        fact(-1);
    }

    public function testLarge(): void
    {
        $this->assertSame(2432902008176640000, fact(20));
    }
}
