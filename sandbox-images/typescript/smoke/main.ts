import { greeting } from "./greeting";

console.log(greeting(40 + 2));
