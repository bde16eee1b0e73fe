/**
 * The codes a client may rely on, in `extensions.code` of every error.
 * What is not one of these leaves the server as INTERNAL with an incident id and nothing else.
 */
export const publicErrorCodes = [
  "BAD_USER_INPUT",
  "TOO_COMPLEX",
  "FORBIDDEN",
  "CONFLICT",
  "DATABASE_UNAVAILABLE",
  "DATABASE_TIMEOUT",
  "NOT_READY",
  "INTERNAL",
] as const;

export type PublicErrorCode = (typeof publicErrorCodes)[number];

/** An error whose message is meant for the person who asked: what was expected, what came, what to do. */
export class PublicError extends Error {
  readonly code: PublicErrorCode;
  /** Further facts for programs, for example `{ argument: "first" }`. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: PublicErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = "PublicError";
    this.code = code;
    this.details = details;
  }
}

/** An argument that cannot be used; `argument` is its name in the SDL. */
export function badUserInput(argument: string, message: string): PublicError {
  return new PublicError("BAD_USER_INPUT", message, { argument });
}
