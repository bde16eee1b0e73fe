/** A list parameter of an address, "a,b"; empty where it is not set. */
export function listOf(text: string | null): string[] {
  return (text ?? "").split(",").filter(Boolean);
}
