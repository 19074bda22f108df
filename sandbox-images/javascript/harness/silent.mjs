// node would print its own report as well.
export default async function* silent(events) {
  for await (const _ of events);
}
