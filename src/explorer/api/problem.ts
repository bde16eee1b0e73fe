/** Why an answer did not come: what a panel says instead of it. */
export class Problem extends Error {
  /** A code of the server's errors; UNREACHABLE when no server answered. */
  readonly code: string;
  /** Number under which the server's log knows the failure; null where there is none. */
  readonly incident: string | null;

  constructor(code: string, message: string, incident: string | null) {
    super(message);
    this.name = "Problem";
    this.code = code;
    this.incident = incident;
  }
}

/** The server's messages are "English / 中文": the half for the reader, or all of it. */
export function messageFor(language: string, message: string): string {
  const [first, ...rest] = message.split(" / ");
  if (rest.length === 0 || first === undefined) return message;
  const other = rest.join(" / ");
  return isChinese(first) === (language === "zh-CN") ? first : other;
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
