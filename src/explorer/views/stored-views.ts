/** A view of the explorer that the reader has named. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** Path and parameters, "/graph?s=…": the whole view state. */
  readonly address: string;
  /** ISO instant. */
  readonly savedAt: string;
}

/** Where they are kept: in this browser, for this server's address. Nothing of it is sent anywhere. */
const key = "liaison-graph.views";

/** As many as are kept; the oldest go first. */
const most = 200;

/** What is kept, the newest first; empty where nothing is, or where what is there cannot be read. */
export function storedViews(): readonly SavedView[] {
  return viewsFrom(localStorage.getItem(key) ?? "[]") ?? [];
}

/** @throws DOMException when the browser's storage is full or switched off */
export function storeViews(views: readonly SavedView[]): void {
  localStorage.setItem(key, JSON.stringify(views.slice(0, most)));
}

/** The views as a file that another browser can take in. */
export function viewsFile(views: readonly SavedView[]): string {
  return `${JSON.stringify({ kind: "liaison-graph views", views }, null, 2)}\n`;
}

/** Reads such a file, or a bare list; null when it is neither. Addresses that lead off this server are left out. */
export function viewsFrom(text: string): readonly SavedView[] | null {
  const content = parsed(text);
  const list =
    typeof content === "object" && content !== null && "views" in content ? content.views : content;
  return Array.isArray(list) ? list.flatMap((each: unknown) => viewOf(each) ?? []) : null;
}

/** Two lists as one: what comes in wins by id. */
export function joinedViews(own: readonly SavedView[], incoming: readonly SavedView[]): readonly SavedView[] {
  const taken = new Set(incoming.map(({ id }) => id));
  return [...incoming, ...own.filter(({ id }) => !taken.has(id))];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function viewOf(value: unknown): SavedView | null {
  if (typeof value !== "object" || value === null) return null;
  const text = (name: string): string | null => {
    const found: unknown = Reflect.get(value, name);
    return typeof found === "string" && found !== "" ? found : null;
  };
  const [id, name, address] = [text("id"), text("name"), text("address")];
  if (id === null || name === null || address === null || !/^\/(?![/\\])/.test(address)) return null;
  return { id, name: name.slice(0, 80), address, savedAt: text("savedAt") ?? "" };
}
