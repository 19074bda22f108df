import test from "node:test";
import assert from "node:assert";
import { fact } from "./fact";

test("zero", () => assert.strictEqual(fact(0), 1));
test("five", () => assert.strictEqual(fact(5), 120));
