/** A piece of HTML that was escaped when it was made. */
export interface Html {
  readonly text: string;
}

type Value = Html | string | number | readonly Html[];

/** A template whose values are escaped; pieces of HTML and lists of them go in as they are. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return {
    text: parts.map((part, index) => (index === 0 ? part : textOf(values[index - 1]) + part)).join(""),
  };
}

/** Text that is no input: the program's own styles and pictures. */
export function raw(text: string): Html {
  return { text };
}

function textOf(value: Value | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return escaped(value);
  if ("text" in value) return value.text;
  return value.map((each) => each.text).join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
