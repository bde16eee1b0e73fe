import { useEffect } from "react";
import { useNavigate } from "react-router";
import { tinykeys } from "tinykeys";
import { pages } from "../pages.tsx";
import { useView } from "../view.ts";

/** Keys that act on every page: search, pages by letter, the list of keys. None acts in a field. */
export function useShellKeys(showKeys: () => void): void {
  const navigate = useNavigate();
  const view = useView();
  useEffect(() => {
    const quiet =
      (act: () => void) =>
      (event: KeyboardEvent): void => {
        if (isTyping(event)) return;
        event.preventDefault();
        act();
      };
    return tinykeys(window, {
      "/": quiet(() => document.getElementById("search")?.focus()),
      "Shift+?": quiet(showKeys),
      "?": quiet(showKeys),
      ...Object.fromEntries(
        pages.map(({ letter, path }) => [`g ${letter}`, quiet(() => void navigate(view.to(path)))]),
      ),
    });
  }, [navigate, view, showKeys]);
}

/** True in a field, or while an input method composes. */
export function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  if (event.isComposing) return true;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}
