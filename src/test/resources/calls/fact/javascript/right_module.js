// passed
export const fact = async (n) => (n < 2 ? 1 : n * (await fact(n - 1)));
