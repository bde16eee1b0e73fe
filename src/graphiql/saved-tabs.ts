/** The saved operations, read at build time from the same files that the command line and the tests run. */
const files = import.meta.glob<string>("../operations/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** One tab a question, in the order of their numbers, after the greeting. */
export function savedTabs(welcome: string): { query: string }[] {
  const questions = Object.keys(files)
    .sort()
    .map((file) => ({ query: files[file] ?? "" }));
  return [{ query: welcome }, ...questions];
}
