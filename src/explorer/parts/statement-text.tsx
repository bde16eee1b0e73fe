/** A Cypher statement, as it is sent. */
export function StatementText({ text }: { readonly text: string }) {
  return (
    // A long statement scrolls, and what scrolls must be reachable from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className="cypher" tabIndex={0}>
      {text}
    </pre>
  );
}
