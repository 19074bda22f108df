while (true) console.log("and so on");
