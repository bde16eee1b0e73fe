import { type ReactNode, useEffect, useRef, useState } from "react";
import "./menu-button.css";

export interface MenuItem<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** Where it leads, in a tab of its own; without it `onChoose` is called. */
  readonly href?: string;
}

/** A button with a short menu below it: arrow keys walk along, Escape and a click elsewhere close it. */
export function MenuButton<Key extends string>({
  label,
  icon = null,
  items,
  disabled = false,
  onChoose,
}: {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly items: readonly MenuItem<Key>[];
  readonly disabled?: boolean;
  readonly onChoose: (key: Key) => void;
}) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    place.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const elsewhere = (event: PointerEvent): void => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", elsewhere);
    return () => document.removeEventListener("pointerdown", elsewhere);
  }, [open]);
  const close = (): void => {
    setOpen(false);
    place.current?.querySelector("button")?.focus();
  };
  const step = (by: number): void => {
    const all = [...(place.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const at = all.findIndex((item) => item === document.activeElement);
    all[(at + by + all.length) % all.length]?.focus();
  };
  return (
    <div className="menu-button" ref={place}>
      <button
        type="button"
        className="button"
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        {icon}
        <span>{label}</span>
      </button>
      {open ? (
        <div
          role="menu"
          tabIndex={-1}
          aria-label={label}
          className="menu-items"
          onKeyDown={(event) => {
            if (event.key === "Escape") close();
            else if (event.key === "ArrowDown") step(1);
            else if (event.key === "ArrowUp") step(-1);
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        >
          {items.map(({ key, label: name, href }) =>
            href === undefined ? (
              <button
                key={key}
                type="button"
                role="menuitem"
                onClick={() => {
                  close();
                  onChoose(key);
                }}
              >
                {name}
              </button>
            ) : (
              <a key={key} role="menuitem" href={href} target="_blank" rel="noreferrer" onClick={close}>
                {name}
              </a>
            ),
          )}
        </div>
      ) : null}
    </div>
  );
}
