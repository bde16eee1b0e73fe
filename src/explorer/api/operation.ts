/** A GraphQL operation with the types of its answer and variables; the constants are in generated/explorer.ts. */
export interface Operation<Answer, Variables> {
  readonly name: string;
  /** The text of the operation, as it is sent and as it is shown. */
  readonly text: string;
  /** Never set: it only carries the types. */
  readonly types?: (variables: Variables) => Answer;
}
