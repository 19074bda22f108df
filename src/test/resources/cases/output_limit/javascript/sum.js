for (;;) console.log("and so on");
