import { create } from "zustand";

interface Toast {
  readonly id: number;
  readonly text: string;
}

/** Milliseconds a message stays: long enough to read a line twice. */
const stay = 5_000;

const useToasts = create<{ readonly toasts: readonly Toast[] }>(() => ({ toasts: [] }));
let made = 0;

/** Says a line at the foot of the page, for everybody and aloud. */
export function say(text: string): void {
  made += 1;
  const id = made;
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts, { id, text }] }));
  window.setTimeout(() => {
    useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
  }, stay);
}

export function Toasts() {
  const toasts = useToasts((state) => state.toasts);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  );
}
